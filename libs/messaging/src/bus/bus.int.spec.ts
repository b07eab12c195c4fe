// Commands between two parties over a real nats-server.
import { understudy } from '@understudy/contracts';
import { type Bus, type CommandEntry, command, commandMap, relayCommands } from '../index.ts';
import { contextOf, NatsBench, until } from '../testing/nats-bench.ts';

const config = { role: 'config-server', name: 'cs' } as const;
const orchestrator = { role: 'orchestrator', name: 'orc' } as const;
const processServer = { role: 'process-server', name: 'ps-1' } as const;
const target = { role: 'master-target', name: 'mt-1' } as const;

let bench: NatsBench;
beforeAll(async () => {
  bench = await NatsBench.start([config, orchestrator, processServer, target]);
});
afterAll(() => bench.end());

const { Wake } = understudy.v1;
const types = { message: Wake, result: Wake };
const serving = (
  handle: CommandEntry<understudy.v1.Wake.$Properties, { head?: string }, understudy.v1.Wake.$Properties>['handle'],
) => commandMap({ Wake: command({ ...types, handle }) });
const ask = (bus: Bus, to: Parameters<Bus['command']>[0], head = 'x', timeoutMillis = 3000) =>
  bus.command(to, types, { head }, contextOf('c-1'), { timeoutMillis });

it('carries a command to an executor and its answer back, 200 at a time', async () => {
  const executor = await bench.connected(target);
  const served = await executor.serve(
    target,
    serving(({ head }) => ({ type: 'accepted', body: { head: `${head}!` }, position: 'p' })),
  );
  const asker = await bench.connected(orchestrator);
  const heads = Array.from({ length: 200 }, (_, index) => `h${index}`);
  const outcomes = await Promise.all(heads.map((head) => ask(asker, target, head)));
  expect(outcomes).toMatchObject(heads.map((head) => ({ type: 'result', body: { head: `${head}!` }, position: 'p' })));
  served.close();
});

it('gives a command to one of the replicas of a service', async () => {
  const seen: string[] = [];
  const replicas = [await bench.connected(config), await bench.connected(config)];
  const served = await Promise.all(
    replicas.map((bus, index) =>
      bus.serve(
        { service: 'config-server' },
        serving(() => {
          seen.push(`r${index}`);
          return { type: 'accepted' };
        }),
      ),
    ),
  );
  const asker = await bench.connected(orchestrator);
  for (let count = 0; count < 40; count += 1) await ask(asker, { service: 'config-server' });
  expect(seen).toHaveLength(40);
  expect(new Set(seen).size).toBe(2);
  for (const one of served) one.close();
});

it('does not know what became of a command that nobody serves, or that is not answered in time', async () => {
  const asker = await bench.connected(orchestrator);
  expect(await ask(asker, target)).toMatchObject({ type: 'unknown-outcome', reason: 'nobody-serves' });
  const executor = await bench.connected(target);
  const served = await executor.serve(
    target,
    serving(() => new Promise(() => undefined)),
  );
  expect(await ask(asker, target, 'x', 100)).toMatchObject({ type: 'unknown-outcome', reason: 'timed-out' });
  served.close();
});

it('answers "busy" at once instead of queueing without end', async () => {
  const executor = await bench.connected(target);
  const finish: (() => void)[] = [];
  const served = await executor.serve(
    target,
    serving(() => new Promise((resolve) => finish.push(() => resolve({ type: 'accepted' })))),
  );
  const asker = await bench.connected(orchestrator);
  const outcomes = Array.from({ length: 300 }, () => ask(asker, target));
  const first = await Promise.race(outcomes);
  expect(first).toMatchObject({ type: 'failure', code: 'busy', retryable: true });
  for (const end of finish) end();
  const types = (await Promise.all(outcomes)).map(({ type }) => type);
  expect(types.filter((type) => type === 'result')).toHaveLength(256);
  served.close();
});

it('refuses what is too large before it is sent', async () => {
  const asker = await bench.connected(orchestrator);
  expect(await ask(asker, target, 'x'.repeat(1 << 20))).toMatchObject({ code: 'malformed-command', field: '/body' });
});

it('relays to an agent as it is, and leaves the outcome open when the agent does not answer', async () => {
  const agent = { role: 'mobility-agent', name: 'web.1' } as const;
  const relay = await bench.connected(processServer);
  const asker = await bench.connected(orchestrator);
  const { dispatchCommand } = await import('../index.ts');
  const map = serving(({ head }) => ({ type: 'accepted', body: { head: `agent ${head}` } }));
  const relayed = relayCommands(relay, agent.name, (bytes) =>
    dispatchCommand({ map, log: bench.log }, bytes, orchestrator),
  );
  await relay.request('us.v1.nobody', new Uint8Array(), 100).catch(() => undefined);
  expect(await ask(asker, agent)).toMatchObject({ type: 'result', body: { head: 'agent x' } });
  relayed.close();
  const silent = relayCommands(relay, agent.name, () => Promise.reject(new Error('gone')));
  expect(await ask(asker, agent, 'x', 200)).toMatchObject({ type: 'unknown-outcome' });
  silent.close();
  await ask(asker, agent, 'x', 200);
});

it('goes on after a handler that throws', async () => {
  const listener = await bench.connected(config);
  const seen: string[] = [];
  const heard = listener.subscribe('us.v1.telemetry.*.*', (_, body) => {
    if (seen.push(Buffer.from(body).toString()) === 1) throw new Error('oops');
  });
  const speaker = await bench.connected(target);
  await until(() => {
    speaker.publish('us.v1.telemetry.master-target.mt-1', Buffer.from('x'));
    return seen.length > 3;
  });
  expect(bench.log.has('bus-handler-failed')).toBe(true);
  heard.close();
});
