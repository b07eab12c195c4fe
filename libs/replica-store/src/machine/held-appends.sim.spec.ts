import { type Duplex, duplexPair } from 'node:stream';
import { BLOCK_BYTES, systemClock, systemEntropy } from '@understudy/block';
import { EntryKind, EntryTableBuilder, type FromSender, Receiver, Sender, sequence } from '@understudy/replication';
import type { ReplicaStore } from '../store/replica-store.ts';
import { appendPlan, definition, MACHINE, makeBatch, simulatedBench } from '../store.fixture.spec.ts';
import type { MachineReplica } from './machine-replica.ts';

const PROMPT_MILLIS = 3000;

let store: ReplicaStore;
let replica: MachineReplica;
let receiver: Receiver;
let sender: Sender;
let told: FromSender[];
let connections: Duplex[];
let nextLocalId: number;

beforeEach(async () => {
  ({ store, replica } = await simulatedBench(1).open());
  receiver = new Receiver({ directory: { open: async () => replica }, clock: systemClock });
  told = [];
  connections = [];
  nextLocalId = 1;
  sender = new Sender({
    connect: async () => {
      const [near, far] = duplexPair();
      connections.push(near);
      receiver.accept(far, { authorise: () => true });
      return near;
    },
    clock: systemClock,
    entropy: systemEntropy,
    ring: new SharedArrayBuffer(BLOCK_BYTES),
    definition: definition(),
    memory: undefined,
    emit: (message) => told.push(message),
    timing: { backoffMillisMin: 5, backoffMillisMax: 20 },
  });
  sender.start();
  await until(() => told.some(({ type }) => type === 'opened'));
  send();
  await until(() => replica.durable().sealed === 1);
});

afterEach(async () => {
  replica.holdAppends(undefined);
  await sender.stop();
  await receiver.close();
  store.close();
});

/** A sealed batch of zeros. */
function send(): void {
  const table = new EntryTableBuilder();
  table.add(0, EntryKind.zero, 0, 1);
  sender.post({
    type: 'batch',
    batch: {
      localId: nextLocalId++,
      incarnation: sender.state.incarnation,
      entries: table.take(),
      spans: [],
      seal: true,
      clockStepped: false,
      sourceTimeMicros: 1,
      markers: [],
    },
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; wait < PROMPT_MILLIS && !condition(); wait += 5) await pause(5);
  expect(condition()).toBe(true);
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

async function promptly(work: Promise<unknown>): Promise<string> {
  const end = new AbortController();
  const late = new Promise<string>((resolve) => {
    const timer = setTimeout(() => resolve('late'), PROMPT_MILLIS);
    end.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const outcome = await Promise.race([work.then(() => 'done'), late]);
  end.abort();
  return outcome;
}

describe('a store that has no room', () => {
  // Found 2026-11-20: the session waited for room, the failover for the session: no unplanned failover with a full disk.
  it('holds up neither a failover nor the end of the process', async () => {
    replica.holdAppends('the disk is full');
    send();
    await until(() => replica.held().sequence === 2);
    expect(await promptly(replica.grantGeneration(replica.generation()))).toBe('done');
    expect(await promptly(receiver.fence(MACHINE, 'failed over'))).toBe('done');
    await until(() => told.some(({ type }) => type === 'fenced'));
    expect(replica.held().sequence).toBe(2);
  });

  it('lets the receiver end', async () => {
    replica.holdAppends('the disk is full');
    send();
    await until(() => replica.held().sequence === 2);
    expect(await promptly(receiver.close())).toBe('done');
  });

  it('takes no batch more for each connection that is made', async () => {
    replica.holdAppends('the disk is full');
    for (let batch = 0; batch < 8; batch += 1) send();
    for (let round = 0; round < 6; round += 1) {
      await until(() => replica.held().sequence >= 2);
      await pause(40);
      connections.at(-1)?.destroy();
      await pause(40);
    }
    expect(replica.held().sequence).toBe(2);
    replica.holdAppends(undefined);
    await until(() => replica.durable().sequence === 9);
  });
});

describe('a generation that is granted while the old one still sends', () => {
  it('begins behind everything of the old one', async () => {
    await sender.stop();
    await receiver.close();
    const old = replica.generation();
    const granting = replica.grantGeneration(old);
    let granted = false;
    void granting.then(() => {
      granted = true;
    });
    while (!granted) {
      await appendPlan(replica, { writes: [], seal: true }).catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const began = replica.lineage().at(-1)?.beganAt;
    expect(replica.held().sequence + 1).toBe(began);
    expect(makeBatch(replica, { writes: [], seal: true }).header.sequence).toBe(sequence(began as number));
  });
});
