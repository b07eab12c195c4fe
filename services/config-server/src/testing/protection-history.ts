import { type Decider, type DomainEvent, type HistoryEntry, isRefusal } from '@understudy/event-sourcing';
import { alertDecider } from '../alert/alert.decider.ts';
import { drillDecider } from '../drill/drill.decider.ts';
import { groupDecider } from '../group/group.decider.ts';
import type { ItemCommand } from '../item/item.commands.ts';
import { itemDecider } from '../item/item.decider.ts';
import type { OperationFacts, OperationKind, OperationParameters } from '../item/item.events.ts';
import { machineDecider } from '../machine/machine.decider.ts';
import { policyDecider } from '../policy/policy.decider.ts';
import type { ServerEvent } from '../server/server.events.ts';

type AnyDecider = Decider<unknown, object, DomainEvent>;
const DECIDERS = {
  item: itemDecider,
  machine: machineDecider,
  policy: policyDecider,
  group: groupDecider,
  drill: drillDecider,
  alert: alertDecider,
} as unknown as Readonly<Record<string, AnyDecider>>;

/** Runs commands through the deciders, in the order given, and keeps what they decide: a history as a life of the service writes it. */
class HistoryWriter {
  readonly entries: HistoryEntry[] = [];
  readonly #states = new Map<string, unknown>();

  run(kind: string, id: string, ...commands: readonly object[]): this {
    const decider = DECIDERS[kind]!;
    const stream = `config.${kind}-${id}`;
    for (const command of commands) {
      const state = this.#states.get(stream) ?? decider.initialState;
      const decision = decider.decide(command, state);
      if (isRefusal(decision)) throw new Error(`${stream}: ${decision.code}: ${decision.message}`);
      this.#states.set(
        stream,
        decision.reduce((folded: unknown, event: DomainEvent) => decider.evolve(folded, event), state),
      );
      for (const event of decision) this.entries.push({ stream, event });
    }
    return this;
  }

  tell(stream: string, event: ServerEvent): this {
    this.entries.push({ stream, event });
    return this;
  }
}

const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
let clock = 1_795_000_000_000;
const at = () => ({ atMillis: clock++ });
const disks = [
  { id: id(900), index: 0, name: 'vda', path: '/dev/vda', sizeBytes: 1 << 30 },
  { id: id(901), index: 1, name: 'vdb', path: '/dev/vdb', sizeBytes: 1 << 20 },
];
const noParameters: OperationParameters = { networks: [], disks: [] };
const terms = {
  labels: { tier: 'web' },
  retention: {
    windowMillis: 86_400_000,
    tiers: [{ everyMillis: 3_600_000, forMillis: 604_800_000 }],
    journalBytesMax: 1 << 30,
  },
  thresholds: { warningMillis: 60_000, criticalMillis: 900_000 },
  applicationPoints: { everyMillis: 3_600_000, beforeCommand: 'sync', afterCommand: '', timeoutMillis: 30_000 },
  bandwidth: {
    bytesPerSecond: 1 << 20,
    windows: [{ days: [1, 2], fromMinute: 480, toMinute: 1080, bytesPerSecond: 1024 }],
    utcOffsetMinutes: 60,
  },
  captureIntervalMillis: 1000,
};

function server(writer: HistoryWriter, number: number, role: 'process-server' | 'master-target', name: string): void {
  const stream = `config.server-${id(number)}`;
  const certificate = { serial: 'AB', pem: 'pem', expiresAtMillis: 1 };
  const facts = {
    serverId: id(number),
    role,
    name,
    labels: {},
    nkey: 'U',
    version: '0.1.0',
    certificate,
    tokenId: 't',
  };
  writer.tell(stream, { type: 'ServerEnrolled', ...facts, ...at() });
  writer.tell(stream, {
    type: 'ServerAddressKnown',
    host: '10.0.0.1',
    port: 9000 + number,
    byOperator: false,
    ...at(),
  });
}

function enable(itemId: string, name: string): ItemCommand {
  return {
    type: 'EnableProtection',
    itemId,
    jobId: `${itemId}-enable`,
    principal: 'user:anna',
    name,
    labels: { app: 'shop' },
    agent: `agent-${name}`,
    processServer: 'ps-1',
    masterTarget: 'mt-1',
    policyId: id(1),
    disks: disks.map((disk) => ({ ...disk, excluded: false })),
    networks: [{ source: 'lan', target: 'dr-lan' }],
    placementReason: 'the only ones',
    ...at(),
  };
}
function job(itemId: string, kind: OperationKind, parameters: Partial<OperationParameters> = {}): ItemCommand {
  const jobId = `${itemId}-${kind}-${clock}`;
  return {
    type: 'BeginOperation',
    itemId,
    jobId,
    kind,
    principal: 'user:anna',
    parameters: { ...noParameters, ...parameters },
    ...at(),
  };
}
function ended(
  begun: ItemCommand,
  outcome: 'succeeded' | 'failed' | 'cancelled',
  facts: Partial<OperationFacts> = {},
): ItemCommand {
  if (!('jobId' in begun)) throw new Error('no job');
  const { itemId, jobId } = begun;
  const kind = begun.type === 'BeginOperation' ? begun.kind : 'enable-protection';
  const failure = outcome === 'failed' ? { code: 'step-failed', message: 'it did not work' } : {};
  return {
    type: 'EndOperation',
    itemId,
    jobId,
    kind,
    outcome,
    facts: { leftBehind: [], ...facts },
    ...failure,
    ...at(),
  };
}

/** A life with everything in it: every type of event of machines, policies, groups, items, drills and alerts occurs. */
export function protectionHistory(): readonly HistoryEntry[] {
  clock = 1_795_000_000_000;
  const writer = new HistoryWriter();
  server(writer, 1, 'process-server', 'ps-1');
  server(writer, 2, 'process-server', 'ps-2');
  server(writer, 3, 'master-target', 'mt-1');
  policies(writer);
  for (const [number, name] of ['web-1', 'web-2', 'db-1'].entries()) machine(writer, id(10 + number), name);
  replication(writer, id(10));
  failover(writer, id(11));
  troubles(writer, id(12));
  groups(writer);
  drills(writer);
  alerts(writer);
  return writer.entries;
}

function policies(writer: HistoryWriter): void {
  writer.run('policy', id(1), { type: 'CreatePolicy', policyId: id(1), name: 'gold', ...terms, ...at() });
  writer.run('policy', id(2), { type: 'CreatePolicy', policyId: id(2), name: 'silver', ...terms, ...at() });
  writer.run('policy', id(2), {
    type: 'ChangePolicyTerms',
    name: 'bronze',
    labels: {},
    retention: { windowMillis: 1000, tiers: [] },
    thresholds: { warningMillis: 1, criticalMillis: 2 },
    applicationPoints: { ...terms.applicationPoints, everyMillis: 0 },
    bandwidth: { windows: [], utcOffsetMinutes: 0 },
    captureIntervalMillis: 0,
    ...at(),
  });
  writer.run('policy', id(3), { type: 'CreatePolicy', policyId: id(3), name: 'old', ...terms, ...at() });
  writer.run('policy', id(3), { type: 'RetirePolicy', items: 0, ...at() });
}

function machine(writer: HistoryWriter, machineId: string, name: string): void {
  const definition = {
    cpus: 2,
    memoryMib: 512,
    firmware: 'bios',
    nics: [{ mac: '52:54:00:00:00:01', network: 'lan' }],
    fabric: { kernel: '/k' },
  };
  const named = disks.map(({ index: _, ...disk }) => disk);
  writer.run('machine', machineId, {
    type: 'RegisterMachine',
    machineId,
    name,
    labels: {},
    agent: `agent-${name}`,
    ...definition,
    disks: named,
    ...at(),
  });
  if (name !== 'db-1') return;
  const change = { type: 'ChangeMachine', isProtected: false };
  writer.run(
    'machine',
    machineId,
    {
      ...change,
      cpus: 4,
      firmware: 'uefi',
      nics: [],
      fabric: {},
      name: 'db-2',
      labels: { a: 'b' },
      agent: 'agent-x',
      ...at(),
    },
    {
      ...change,
      disks: [
        { ...named[0]!, sizeBytes: 2 ** 31 },
        { ...named[1]!, path: '/dev/sdb' },
      ],
      ...at(),
    },
    {
      ...change,
      disks: [
        { ...named[0]!, sizeBytes: 2 ** 31 },
        { ...named[1]!, id: id(902) },
      ],
      ...at(),
    },
  );
  writer.run('machine', id(20), {
    type: 'RegisterMachine',
    machineId: id(20),
    name: 'gone',
    labels: {},
    agent: 'a',
    ...definition,
    disks: named,
    ...at(),
  });
  writer.run('machine', id(20), { type: 'RetireMachine', isProtected: false, reason: 'scrapped', ...at() });
}

function replication(writer: HistoryWriter, itemId: string): void {
  const enabled = enable(itemId, 'web-1');
  const run = (...commands: ItemCommand[]) => writer.run('item', itemId, ...commands);
  const cycle = (begun: ItemCommand, outcome: 'succeeded' | 'cancelled' = 'succeeded') =>
    run(begun, ended(begun, outcome));
  run(enabled, ended(enabled, 'succeeded', { generation: 1, generationId: 'a'.repeat(32) }));
  for (const mode of ['initial', 'streaming', 'coalescing', 'streaming'] as const)
    run({ type: 'RecordReplicationMode', itemId, mode, reason: 'seen', ...at() });
  run({
    type: 'RecordThresholdCrossed',
    itemId,
    level: 'Warning',
    rpoMillis: 70_000,
    thresholdMillis: 60_000,
    ...at(),
  });
  run({ type: 'RecordThresholdCrossed', itemId, level: 'Healthy', thresholdMillis: 60_000, ...at() });
  const summary = {
    observedMillis: 3_600_000,
    writtenBytes: 10,
    sentBytes: 5,
    points: 3600,
    secondsByMode: { streaming: 3600 },
    gaps: 0,
    longestGapMillis: 0,
  };
  run({
    type: 'RecordReplicationSummary',
    itemId,
    hourMillis: 0,
    ...summary,
    worstRpoMillis: 900,
    p95RpoMillis: 250,
    ...at(),
  });
  run({
    type: 'RecordPointMade',
    itemId,
    pointName: 'before',
    marker: 'label',
    sequence: 7,
    vaultTimeMicros: 9,
    pinned: true,
    ...at(),
  });
  run({ type: 'RecordPointSkipped', itemId, pointName: 'g', marker: 'group', reason: 'a member was late', ...at() });
  cycle(job(itemId, 'pause'));
  cycle(job(itemId, 'resume'));
  cycle(job(itemId, 'resync', { reason: 'to be sure' }));
  cycle(job(itemId, 'apply-policy', { policyId: id(2) }));
  cycle(job(itemId, 'move-process-server', { processServer: 'ps-2', previousProcessServer: 'ps-1' }), 'cancelled');
  cycle(job(itemId, 'change-disks', { disks: disks.map((disk) => ({ ...disk, excluded: disk.index === 1 })) }));
  run({ type: 'RenameItem', itemId, name: 'web-one', ...at() }, { type: 'LabelItem', itemId, labels: {}, ...at() });
}

function failover(writer: HistoryWriter, itemId: string): void {
  const enabled = enable(itemId, 'web-2');
  const run = (...commands: ItemCommand[]) => writer.run('item', itemId, ...commands);
  run(enabled, ended(enabled, 'succeeded', { generation: 1, generationId: 'a'.repeat(32) }));
  const facts = {
    generation: 2,
    generationId: 'b'.repeat(32),
    standIn: 's',
    pointSequence: 5,
    pointTimeMicros: 6,
    rpoMillis: 1,
    rtoMillis: 9000,
    sourceMayRun: true,
  };
  const first = job(itemId, 'failover', { point: 'latest', planned: false, shutDownSource: true });
  run(first, ended(first, 'failed', { generation: 2, generationId: 'b'.repeat(32) }));
  const undo = job(itemId, 'undo-failover');
  run(undo, ended(undo, 'succeeded', { generation: 3, generationId: 'c'.repeat(32) }));
  const resync = job(itemId, 'resync');
  const second = job(itemId, 'failover', { point: '-30s' });
  run(resync, second, ended(second, 'succeeded', { ...facts, generation: 4 }));
  const point = job(itemId, 'change-point', { point: '#4' });
  run(point, ended(point, 'succeeded', { standIn: 't', pointSequence: 4, pointTimeMicros: 5 }));
  const commit = job(itemId, 'commit-failover');
  run(commit, ended(commit, 'succeeded'));
  const standIn = {
    key: 't',
    managedBy: 'control-plane',
    pointSequence: 4,
    pointTimeMicros: 5,
    hydrated: true,
    sourceMayRun: false,
    createdAtMillis: 3,
  } as const;
  run({ type: 'AdoptBreakGlass', itemId, generation: 4, generationId: 'b'.repeat(32), standIn, ...at() });
  const disable = job(itemId, 'disable-protection', { keepPoints: true });
  run(disable, ended(disable, 'succeeded', { leftBehind: ['the old disks'] }));
}

function troubles(writer: HistoryWriter, itemId: string): void {
  const enabled = enable(itemId, 'db-1');
  const run = (...commands: ItemCommand[]) => writer.run('item', itemId, ...commands);
  run(enabled, ended(enabled, 'succeeded', { generation: 1, generationId: 'a'.repeat(32) }));
  const pause = job(itemId, 'pause');
  run(pause, ended(pause, 'failed'), {
    type: 'LeaveFailedOperation',
    itemId,
    jobId: (pause as { jobId: string }).jobId,
    ...at(),
  });
  const standIn = {
    key: 'local',
    managedBy: 'local',
    pointSequence: 4,
    pointTimeMicros: 5,
    hydrated: false,
    sourceMayRun: true,
    createdAtMillis: 3,
  } as const;
  const adopt = { type: 'AdoptBreakGlass', itemId, generation: 2, generationId: 'd'.repeat(32) } as const;
  run({ ...adopt, standIn, ...at() }, { ...adopt, standIn: { ...standIn, sourceMayRun: false }, ...at() });
  run({ ...adopt, ...at() }, { ...adopt, generationId: 'e'.repeat(32), ...at() });
  const forget = job(itemId, 'forget');
  run(forget, ended(forget, 'succeeded', { leftBehind: ['the agent'] }), {
    ...(enable(itemId, 'db-1') as object),
    jobId: 'again',
  } as ItemCommand);
}

function groups(writer: HistoryWriter): void {
  const groupId = id(40);
  writer.run(
    'group',
    groupId,
    { type: 'FormGroup', groupId, name: 'shop', labels: {}, itemIds: [id(10), id(11)], everyMillis: 5000, ...at() },
    { type: 'ChangeGroup', name: 'store', labels: { a: 'b' }, itemIds: [id(10), id(12)], ...at() },
  );
  writer.run(
    'group',
    id(41),
    { type: 'FormGroup', groupId: id(41), name: 'g', labels: {}, itemIds: [], everyMillis: 0, ...at() },
    { type: 'DissolveGroup', ...at() },
  );
}

function drills(writer: HistoryWriter): void {
  const item = {
    itemId: id(10),
    name: 'web-1',
    agent: 'a',
    processServer: 'ps-1',
    masterTarget: 'mt-1',
    generation: 1,
    generationId: 'a',
    disks: [],
  };
  const begin = { type: 'BeginDrill', item, hasPoint: true, parameters: noParameters, principal: 'user:anna' };
  const end = {
    type: 'EndDrillOperation',
    outcome: 'succeeded',
    facts: { leftBehind: [], standIn: 's', pointSequence: 3, rtoMillis: 5 },
  };
  for (const drillId of [id(50), id(51)])
    writer.run(
      'drill',
      drillId,
      { ...begin, drillId, jobId: drillId, ...at() },
      { ...end, drillId, jobId: drillId, ...at() },
    );
  writer.run(
    'drill',
    id(51),
    { type: 'BeginDrillCleanup', drillId: id(51), jobId: 'c', principal: 'p', ...at() },
    { ...end, drillId: id(51), jobId: 'c', ...at() },
  );
}

function alerts(writer: HistoryWriter): void {
  const alertId = id(60);
  const raise = {
    type: 'RaiseAlert',
    alertId,
    code: 'process-server-silent',
    level: 'Warning',
    subjectKind: 'server',
    subject: 'ps-1',
    cause: 'c',
    evidence: 'e',
    itemIds: [id(10)],
    itemsTotal: 1,
  };
  writer.run(
    'alert',
    alertId,
    { ...raise, mutedBy: 'night', ...at() },
    { ...raise, level: 'Critical', ...at() },
    { ...raise, ...at() },
    { type: 'AcknowledgeAlert', alertId, by: 'anna', note: 'on it', ...at() },
    { type: 'ClearAlert', alertId, ...at() },
    { ...raise, ...at() },
    { type: 'CloseAlert', alertId, by: 'anna', ...at() },
  );
}
