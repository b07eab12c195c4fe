import { sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understudy } from '@understudy/contracts';
import { enrol, makeLocalKey, proveKey, readCredentials } from '@understudy/identity';
import { type Bus, command, commandSubject, connectBus, createNkey, type Nkey } from '@understudy/messaging';
import { configServerCommands } from '../commands.map.ts';
import { RealConfigServer } from '../testing/real-config-server.ts';

// Real: configuration server process, its nats-server child, SQLite store, NATS connections with nkeys.
const server = new RealConfigServer({ bus: { port: 0 } });
const folder = mkdtempSync(join(tmpdir(), 'understudy-enrol-'));
const buses: Bus[] = [];
beforeAll(() => server.start(), 60_000);
afterAll(async () => {
  await Promise.all(buses.map((bus) => bus.close()));
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function token(of: Record<string, unknown>): Promise<string> {
  return (await server.ask('POST', '/enrolment-tokens', { body: of })).body.token as string;
}

async function takePart(
  role: 'process-server' | 'orchestrator',
  name: string,
  nkey: Nkey,
  text?: string,
): Promise<Bus> {
  const { natsServers } = await enrol({
    token: text ?? (await token({ role })),
    role,
    name,
    folder: join(folder, name),
    nkey: nkey.publicKey,
    version: '1',
  });
  const bus = await connectBus({
    role,
    name,
    servers: natsServers,
    nkeySeed: nkey.seed,
    log: { tell: () => undefined },
  });
  buses.push(bus);
  await until(() => bus.isConnected);
  return bus;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000 && !(await holds()); waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await holds()).toBe(true);
}

test('a token admits one part to the bus; revoking it cuts it off; its name is taken again only by a token that names it', async () => {
  const nkey = createNkey();
  const text = await token({ role: 'process-server', labels: { rack: '7' } });
  const bus = await takePart('process-server', 'ps-1', nkey, text);
  const { body } = await server.ask('GET', '/servers?name=ps-1');
  expect(body.items).toMatchObject([{ role: 'process-server', labels: { rack: '7' }, state: 'enrolled' }]);
  await expect(takePart('process-server', 'ps-2', createNkey(), text)).rejects.toMatchObject({
    code: 'enrolment-failed',
  });
  await server.ask('POST', `/servers/${body.items[0].id}/revoke`, { body: { reason: 'lost' } });
  await until(() => !bus.isConnected);
  await bus.close();
  await expect(takePart('process-server', 'ps-1', createNkey())).rejects.toThrow(/already/);
  const named = await token({ role: 'process-server', partName: 'ps-1' });
  expect((await takePart('process-server', 'ps-1', createNkey(), named)).isConnected).toBe(true);
});

test('who is enrolled speaks on the bus after a restart of everything', async () => {
  const nkey = createNkey();
  const bus = await takePart('process-server', 'ps-restart', nkey);
  await server.kill();
  await server.start();
  await until(() => bus.isConnected);
}, 60_000);

test('a certificate is renewed by who holds it, for itself only', async () => {
  const bus = await takePart('process-server', 'ps-renew', createNkey());
  const { RenewCertificate, RenewCertificateResult } = understudy.v1;
  const { certificatePem, keyPem } = readCredentials(join(folder, 'ps-renew'));
  const key = makeLocalKey();
  const of = (name: string, presentKeyPem: string) => {
    const text = Buffer.from(`understudy-renew/1\n${name}\nprocess-server\n${name}\n${key.publicKey}`);
    const proven = { purpose: 'renew', context: name, role: 'process-server', name, publicKey: key.publicKey } as const;
    return {
      role: 'process-server',
      name,
      publicKey: key.publicKey,
      proof: proveKey(key.keyPem, proven),
      presentCertificatePem: certificatePem,
      presentProof: sign('sha256', text, presentKeyPem).toString('base64'),
    };
  };
  const context = {
    commandId: 'c1',
    correlationId: 'c1',
    causationId: 'c1',
    principal: 'server:ps-renew',
    term: 1,
    epoch: 0,
    generation: 0,
    assignmentVersion: 0,
  };
  const types = { message: RenewCertificate, result: RenewCertificateResult };
  const ask = (fields: object) =>
    bus.command({ service: 'config-server' }, types, fields, context, { timeoutMillis: 5000 });
  const renewed = await ask(of('ps-renew', keyPem));
  expect(renewed).toMatchObject({
    type: 'result',
    body: { certificatePem: expect.stringContaining('BEGIN CERTIFICATE') },
  });
  // Another's name, and a present certificate whose key is not at hand.
  for (const fields of [of('ps-1', keyPem), of('ps-renew', key.keyPem)])
    expect(await ask(fields)).toMatchObject({ type: 'refusal', code: 'certificate-refused' });
});

/** As its process server carries it. */
async function takeAgent(through: Bus, name: string): Promise<void> {
  const { id, secret } = JSON.parse(
    Buffer.from((await token({ role: 'mobility-agent' })).slice('us1.'.length), 'base64url').toString(),
  );
  const { keyPem, publicKey } = makeLocalKey();
  const proof = proveKey(keyPem, { purpose: 'enrol', context: id, role: 'mobility-agent', name, publicKey });
  const fields = { tokenId: id, secret, role: 'mobility-agent', name, publicKey, proof, nkey: '', version: '1' };
  const { EnrolPart, EnrolPartResult } = understudy.v1;
  const types = { message: EnrolPart, result: EnrolPartResult };
  const outcome = await through.command({ service: 'config-server' }, types, fields, contextFor(name), SOON);
  expect(outcome).toMatchObject({ type: 'result' });
}

const SOON = { timeoutMillis: 10_000 };
const contextFor = (commandId: string) => ({
  ...{ commandId, correlationId: commandId, causationId: commandId, principal: 'system' },
  ...{ term: 1, epoch: 0, generation: 0, assignmentVersion: 0 },
});

test('a process server speaks on the bus for the agents that enrolled through it, and for no other; for a revoked one nobody does', async () => {
  const [own, foreign] = [
    await takePart('process-server', 'ps-own', createNkey()),
    await takePart('process-server', 'ps-foreign', createNkey()),
  ];
  const control = await takePart('orchestrator', 'orch-agents', createNkey());
  await takeAgent(own, 'web-1');
  const { DenyCertificates, DenyCertificatesResult } = understudy.v1;
  const types = { message: DenyCertificates, result: DenyCertificatesResult };
  const served = (held: number) => ({
    DenyCertificates: command({ ...types, handle: () => ({ type: 'accepted' as const, body: { held } }) }),
  });
  const target = { role: 'mobility-agent', name: 'web-1' } as const;
  const ask = () => control.command(target, types, { serials: [], issuer: '' }, contextFor('c'), SOON);
  const heard: string[] = [];
  control.subscribe('us.v1.telemetry.*.*', (_, body) => heard.push(Buffer.from(body).toString()));

  await foreign.serve(target, served(666));
  foreign.publish('us.v1.telemetry.mobility-agent.web-1', Buffer.from('foreign'));
  expect(await ask()).toMatchObject({ reason: 'nobody-serves' });
  await own.serve(target, served(7));
  await until(() => own.publish('us.v1.telemetry.mobility-agent.web-1', Buffer.from('own')) && heard.length > 0);
  expect(await ask()).toMatchObject({ type: 'result', body: { held: 7 } });
  expect(new Set(heard)).toEqual(new Set(['own']));

  const { body } = await server.ask('GET', '/agents?name=web-1');
  await server.ask('POST', `/agents/${body.items[0].id}/revoke`, { body: { reason: 'lost' } });
  await until(async () => (await ask()).type !== 'result');
  expect(await ask()).toMatchObject({ reason: 'nobody-serves' });
}, 60_000);

test('servers that take connections are told at once which certificates were revoked', async () => {
  const bus = await takePart('process-server', 'ps-told', createNkey());
  const { DenyCertificates, DenyCertificatesResult } = understudy.v1;
  const told: string[][] = [];
  const denyCertificates = command({
    message: DenyCertificates,
    result: DenyCertificatesResult,
    handle: ({ serials }) => {
      told.push([...(serials ?? [])]);
      return { type: 'accepted', body: { held: 1 } };
    },
  });
  await bus.serve({ role: 'process-server', name: 'ps-told' }, { DenyCertificates: denyCertificates });
  await takePart('process-server', 'ps-lost', createNkey());
  const { body } = await server.ask('GET', `/servers?name=ps-lost`);
  const [lost] = body.items;
  await server.ask('POST', `/servers/${lost.id}/revoke`, { body: { reason: 'lost' } });
  await until(() => told.some((serials) => serials.includes(lost.certificate.serial)));
});

test('every command of the bus refuses what it does not understand; nothing is stored, and it goes on', async () => {
  const sender = { role: 'orchestrator', name: 'orch' } as const;
  const bus = await takePart('orchestrator', 'orch', createNkey());
  const before = server.eventCount();
  const names = Object.keys(configServerCommands({} as Parameters<typeof configServerCommands>[0]));
  expect(names).toContain('EndOperation');
  const context = {
    commandId: 'f',
    correlationId: 'f',
    causationId: 'f',
    principal: 'user:x',
    term: 1,
    epoch: 1,
    generation: 0,
    assignmentVersion: 0,
  };
  const bodies = [
    new Uint8Array(),
    Uint8Array.of(0xff, 0xff, 0xff),
    Uint8Array.of(10, 200, 1),
    new Uint8Array(5000).fill(0x0a),
    Buffer.from('{"a":1}'),
  ];
  for (const name of [...names, 'NoSuchCommand', '', '__proto__', 'constructor'])
    for (const body of bodies) {
      const outcome = await bus.rawCommand(
        { service: 'config-server' },
        { ...context, name, body },
        { timeoutMillis: 5000 },
      );
      expect({ name, outcome }).toEqual({
        name,
        outcome: expect.objectContaining({ type: 'refusal', code: expect.any(String), remedy: expect.any(String) }),
      });
    }
  const subject = commandSubject({ service: 'config-server' }, sender);
  for (const bytes of [new Uint8Array(), Uint8Array.of(1, 2, 3), new Uint8Array(10_000).fill(255)])
    expect((await bus.request(subject, bytes, 5000)).length).toBeGreaterThan(0);
  expect(server.eventCount()).toBe(before);
  expect((await server.ask('GET', '/sites')).status).toBe(200);
});
