import { itemDecider } from '../item/item.decider.ts';
import type { ItemEvent } from '../item/item.events.ts';
import type { KnownItem, Placement } from '../item/item.state.ts';
import { NO_ITEM } from '../item/item.state.ts';
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
