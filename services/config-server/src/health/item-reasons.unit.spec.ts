import type { Drill } from '../drill/drill.schema.ts';
import { itemDecider } from '../item/item.decider.ts';
import type { ItemEvent } from '../item/item.events.ts';
import type { KnownItem, Placement } from '../item/item.state.ts';
import { NO_ITEM } from '../item/item.state.ts';
import type { Job } from '../job/job.schema.ts';
import { protectionHistory } from '../testing/protection-history.ts';
import { type ItemEvidence, itemReasons } from './item-reasons.ts';

const item = protectionHistory()
  .filter(({ stream }) => stream === 'config.item-00000000-0000-4000-8000-00000000000a')
  .slice(0, 5)
  .reduce((state, { event }) => itemDecider.evolve(state, event as ItemEvent), NO_ITEM) as KnownItem;
const report = { machineId: item.itemId, mode: 'streaming', rpoMillis: 100, connected: true };
const sight = { agent: { by: 'a', heardAtMillis: 0, report }, masterTarget: { by: 'mt-1', heardAtMillis: 0, report } };
const well: ItemEvidence = {
  item,
  sight: sight as unknown as ItemEvidence['sight'],
  standIns: [],
  thresholds: { warningMillis: 60_000, criticalMillis: 900_000 },
  silentProcessServer: false,
  silentMasterTarget: false,
  problems: [],
  waiting: [],
  failedDrills: [],
  failureCause: () => undefined,
  nowMillis: 5000,
};
const told = (evidence: Partial<ItemEvidence>) =>
  itemReasons({ ...well, ...evidence }, 1_000_000).map(({ code, level, under }) =>
    [code, level, under?.code].filter(Boolean).join(' '),
  );
const placed = (placement: Partial<Placement>): Partial<ItemEvidence> => ({
  item: { ...item, placement: { ...item.placement, ...placement } },
});

test('well', () => {
  expect(told({})).toEqual([]);
});
test('a silent agent explains the RPO; a silent server explains both', () => {
  const late = { nowMillis: 100_000, item: { ...item, rpoLevel: 'Warning' as const } };
  expect(told(late)).toEqual(['agent-silent Warning', 'rpo-warning Warning agent-silent']);
  expect(told({ ...late, silentProcessServer: true })).toEqual([
    'process-server-silent Critical',
    'agent-silent Warning process-server-silent',
    'rpo-warning Warning process-server-silent',
  ]);
});
test('interrupted, paused, not protected yet', () => {
  const interrupted = { agent: { ...sight.agent, report: { ...report, mode: 'interrupted' } } };
  expect(told({ sight: interrupted as unknown as ItemEvidence['sight'] })).toEqual(['replication-interrupted Warning']);
  expect(told({ item: { ...item, wanted: { ...item.wanted, paused: true } } })).toEqual(['replication-paused Warning']);
  expect(told(placed({ protected: false }))).toEqual(['initial-copy Warning']);
});
test('at the target', () => {
  const failedOver = {
    where: 'target-uncommitted',
    storage: 'replica-store',
    protected: false,
    fenced: true,
    standIn: 's',
  } as const;
  expect(told(placed({ ...failedOver, sourceMayRun: true }))).toEqual([
    'source-may-run Critical',
    'not-hydrated Warning',
  ]);
  expect(told({ ...placed(failedOver), silentProcessServer: true })).toEqual(['not-hydrated Warning']);
  expect(told(placed({ ...failedOver, where: 'target-committed', storage: 'hydrated' }))).toEqual([
    'unprotected-at-target Warning',
  ]);
  expect(told(placed({ fenced: true, protected: false }))).toEqual(['source-shut-out Critical']);
});
test('its own troubles', () => {
  expect(told({ item: { ...item, splitBrain: 'x' } })).toEqual(['split-brain Critical']);
  expect(told({ problems: ['ps-1: no room'] })).toEqual(['assignment-problem Warning']);
  const damaged = {
    masterTarget: { ...sight.masterTarget, report: { ...report, problems: ['rot'] } },
    agent: sight.agent,
  };
  expect(told({ sight: damaged as unknown as ItemEvidence['sight'] })).toEqual(['replica-damaged Critical']);
});

test('a job that waits for a person says what is asked; a failed one what can be done', () => {
  const step = {
    name: 'stop-source',
    title: 'Shut the source machine down',
    state: 'waiting-for-person',
    question: 'Shut the machine down',
    problem: { code: 'source-not-confirmed-stopped', message: 'nobody can tell', remedy: 'look' },
  };
  const waiting = [
    { id: 'j', kind: 'failover-planned', steps: [{ name: 'a', state: 'succeeded' }, step] },
  ] as unknown[];
  const [waits, ...others] = itemReasons({ ...well, waiting: waiting as readonly Job[] }, 1_000_000);
  expect(others).toEqual([]);
  expect(waits).toMatchObject({
    code: 'job-waits-for-person',
    level: 'Warning',
    subject: item.name,
    cause: 'failover-planned waits: Shut the machine down',
    evidence: 'job j, step stop-source: nobody can tell',
  });
  const failed: Partial<ItemEvidence> = {
    item: {
      ...item,
      operation: {
        state: 'failed',
        jobId: 'j',
        kind: 'resync',
        parameters: { networks: [], disks: [] },
        code: 'wait-timed-out',
        message: 'still waiting',
        waysOn: ['retry', 'leave'],
        failedAtMillis: 1,
      },
    },
  };
  expect(itemReasons({ ...well, ...failed }, 1_000_000)).toMatchObject([
    { code: 'operation-failed', evidence: 'job j: wait-timed-out; ways on: retry, leave' },
  ]);
  expect(told({ ...failed, silentMasterTarget: true })).toEqual([
    'master-target-silent Critical',
    'operation-failed Warning master-target-silent',
  ]);
  const causeIs = (subject: string) => ({
    failureCause: () => ({ code: 'operation-failed', subjectKind: 'item', subject }) as const,
  });
  expect(told({ ...failed, ...causeIs('db-1') })).toEqual(['operation-failed Warning operation-failed']);
  expect(told({ ...failed, ...causeIs(item.name) })).toEqual(['operation-failed Warning']);
});

test('a drill that failed is told until it is cleaned up', () => {
  const drill = { jobId: 'd', begunAtMillis: 0, code: 'probe-failed', message: 'it did not answer' };
  expect(itemReasons({ ...well, failedDrills: [drill as Drill] }, 1_000_000)).toMatchObject([
    {
      code: 'drill-failed',
      level: 'Warning',
      cause: 'a drill failed: it did not answer',
      evidence: 'job d, begun 1970-01-01T00:00:00.000Z: probe-failed',
    },
  ]);
});
