/** The orchestrator without its frame: the engine, a real store, a real bus, and crash points. `node … orchestrator.program.ts <folder> [name]` */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EventStore, openSqliteEventStore } from '@understudy/event-sourcing';
import { Engine } from '../../engine.ts';
import { passInstant } from './crash-plan.ts';
import { RemoteEventStore } from './remote-store.ts';
import { connectParty, readSetup, testLog } from './setup.ts';

const [folder = '', name = 'orc'] = process.argv.slice(2);
const setup = readSetup(folder);
const data = join(folder, name);
mkdirSync(data, { recursive: true });

const isRemote = setup.storeSocket !== '';
const store: EventStore = isRemote
  ? await RemoteEventStore.connect(setup.storeSocket)
  : await openSqliteEventStore({ folder: join(data, 'events') });
const bus = await connectParty(setup, { role: 'orchestrator', name });
const engine = new Engine({
  name,
  version: 'test',
  term: 1,
  folder: data,
  store,
  bus,
  leaseSpanMillis: setup.leaseSpanMillis,
  isStoreExclusive: !isRemote,
  commandsAtOnce: 16,
  telemetryMillis: 500,
  resendMillis: 400,
  settlingMillis: 100,
  // One that believes for ever that its lease holds shows what protects when the clock does not.
  monotonicMillis: setup.standsStill === name ? () => 0 : () => performance.now(),
  crashPoints: { at: (instant, _kind, step) => passInstant('orchestrator', instant, step) },
  tell: (code, message, facts) => testLog.tell(code as never, message, facts),
});
await engine.start();
process.on('SIGTERM', () => {
  void engine
    .close()
    .then(() => bus.close())
    .then(() => store.close())
    .then(() => process.exit(0));
});
