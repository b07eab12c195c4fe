// A real nats-server: who may speak, and on what.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type NatsConnection, nkeyAuthenticator } from '@nats-io/transport-node';
import { understudy } from '@understudy/contracts';
import { type Bus, command, commandMap, createNkey, natsConfiguration } from '../index.ts';
import { contextOf, NatsBench, until } from '../testing/nats-bench.ts';

const config = { role: 'config-server', name: 'cs' } as const;
const orchestrator = { role: 'orchestrator', name: 'orc' } as const;
const one = { role: 'process-server', name: 'ps-1' } as const;
const two = { role: 'process-server', name: 'ps.two' } as const;
const target = { role: 'master-target', name: 'mt-1' } as const;

let bench: NatsBench;
const raw: NatsConnection[] = [];

beforeEach(async () => {
  bench = await NatsBench.start([config, orchestrator, one, two, target]);
});
afterEach(async () => {
  for (const connection of raw.splice(0)) await connection.close();
  await bench.end();
});

const types = { message: understudy.v1.Wake, result: understudy.v1.Wake };
const echo = (seen: string[] = []) =>
  commandMap({
    Wake: command({
      ...types,
      from: ['config-server', 'orchestrator', 'process-server'],
      handle: ({ head }, context) => {
        seen.push(`${context.sender.name} ${context.principal}`);
        return { type: 'accepted', body: { head: `${head}!` } };
      },
    }),
  });

const ask = (bus: Bus, to: Parameters<Bus['command']>[0], timeoutMillis = 5000) =>
  bus.command(to, types, { head: 'x' }, contextOf('c-1'), { timeoutMillis });

/** Below the bus, to try what the bus would not do. */
async function rawConnection(seed: Uint8Array | undefined): Promise<NatsConnection> {
  const connection = await connect({
    servers: bench.server.address,
    reconnect: false,
    ...(seed !== undefined && { authenticator: nkeyAuthenticator(seed) }),
  });
  raw.push(connection);
  return connection;
}

async function violation(connection: NatsConnection): Promise<string> {
  for await (const status of connection.status()) if (status.type === 'error') return status.error.message;
  return 'closed';
}

it('lets nobody in without a key, or with one that is not on the list', async () => {
  await expect(rawConnection(undefined)).rejects.toThrow(/uthorization/);
  await expect(rawConnection(createNkey().seed)).rejects.toThrow(/uthorization/);
  const stranger = await bench.bus(one, createNkey().seed);
  await pause(300);
  expect(stranger.isConnected).toBe(false);
  expect(await ask(stranger, { service: 'config-server' })).toMatchObject({ reason: 'not-connected' });
});

it('proves the sender: what a process server says of itself does not count', async () => {
  const seen: string[] = [];
  const server = await bench.connected(config);
  await server.serve({ service: 'config-server' }, echo(seen));
  const outcome = await ask(await bench.connected(two), { service: 'config-server' });
  expect(outcome).toMatchObject({ type: 'result', body: { head: 'x!' } });
  await ask(await bench.connected(orchestrator), { service: 'config-server' });
  expect(seen).toEqual(['ps.two server:ps.two', 'orc user:anna']);
});

it('refuses a command in the name of another, to another executor, or on its subject', async () => {
  for (const subject of [
    'us.v1.command.config-server.process-server.ps=two',
    'us.v1.command.config-server.orchestrator.orc',
    'us.v1.command.orchestrator.process-server.ps-1',
    'us.v1.command.master-target.mt-1',
    'us.v1.feed.config-server',
    'us.v1.wake.config-server',
    'us.v1.telemetry.process-server.ps=two',
    '_INBOX.orchestrator.orc.abc',
  ]) {
    const connection = await rawConnection(bench.keyOf(one).seed);
    const told = violation(connection);
    connection.publish(subject, 'x');
    expect(await told).toMatch(/Publish/);
  }
});

it('refuses to listen to others: their replies, their commands, everything', async () => {
  for (const subject of [
    '_INBOX.orchestrator.orc.>',
    '_INBOX.>',
    '>',
    'us.v1.command.master-target.mt-1',
    'us.v1.command.process-server.ps=two',
    'us.v1.command.config-server.*.*',
    'us.v1.telemetry.>',
  ]) {
    const connection = await rawConnection(bench.keyOf(one).seed);
    const told = violation(connection);
    connection.subscribe(subject, { callback: () => undefined });
    expect(await told).toMatch(/Subscription/);
  }
});

it('cuts off who is taken from the list, and lets in who is added, while everybody else stays', async () => {
  const server = await bench.connected(config);
  await server.serve({ service: 'config-server' }, echo());
  const cut = await bench.connected(one);
  const stays = await bench.connected(two);
  bench.setUsers([config, two]);
  await until(() => !cut.isConnected);
  await pause(200);
  expect(cut.isConnected).toBe(false);
  expect(await ask(stays, { service: 'config-server' })).toMatchObject({ type: 'result' });
  bench.setUsers([config, one, two]);
  await until(() => cut.isConnected);
  expect(await ask(cut, { service: 'config-server' })).toMatchObject({ type: 'result' });
});

it('serves the subject of an agent only while its process server may', async () => {
  bench.setUsers([orchestrator, { ...one, agents: [] }]);
  const server = await bench.connected(one);
  await server.serve({ role: 'mobility-agent', name: 'web-1' }, echo());
  const asker = await bench.connected(orchestrator);
  expect(await ask(asker, { role: 'mobility-agent', name: 'web-1' })).toMatchObject({ reason: 'nobody-serves' });
  bench.setUsers([orchestrator, { ...one, agents: ['web-1'] }]);
  await until(async () => (await ask(asker, { role: 'mobility-agent', name: 'web-1' })).type === 'result');
});

it('comes back on the same port when it is killed', async () => {
  const { port, pid } = bench.server;
  const server = await bench.connected(config);
  await server.serve({ service: 'config-server' }, echo());
  const asker = await bench.connected(two);
  process.kill(pid!, 'SIGKILL');
  await until(() => !asker.isConnected);
  await until(() => asker.isConnected && server.isConnected);
  expect(bench.server.port).toBe(port);
  expect(await ask(asker, { service: 'config-server' })).toMatchObject({ type: 'result' });
});

it('ends the server that a killed supervisor left behind', async () => {
  await bench.server.stop();
  const left = spawn('nats-server', ['-c', join(bench.folder, 'nats-server.conf')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => left.once('exit', resolve));
  await until(() => existsSync(join(bench.folder, `nats-server_${left.pid}.ports`)));
  await bench.startServer();
  await ended;
  expect(bench.server.pid).not.toBe(left.pid);
});

it('wants TLS beyond loopback', () => {
  expect(() => natsConfiguration({ folder: '/x', listen: { host: '0.0.0.0', port: 4222 } })).toThrow(/needs TLS/);
});
