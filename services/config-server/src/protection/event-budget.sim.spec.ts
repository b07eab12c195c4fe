import { isRefusal } from '@understudy/event-sourcing';
import { type AlertEvent, alertDecider } from '../alert/alert.decider.ts';
import type { ProtectionView } from '../assignments/assignments.read-model.ts';
import { AlertBoard } from '../health/alert-board.ts';
import { itemDecider } from '../item/item.decider.ts';
import type { ItemEvent } from '../item/item.events.ts';
import type { KnownItem } from '../item/item.state.ts';
import { LiveTelemetry } from '../telemetry/live-telemetry.ts';
import { protectionHistory } from '../testing/protection-history.ts';
import { reportOf } from '../testing/telemetry-report.ts';
import { HealthObserver } from './health-observer.ts';
import { ItemObserver } from './item-observer.ts';

const DAY_MILLIS = 86_400_000;
const TICK_MILLIS = 5_000;
const WALL = 1_795_132_800_000;
const thresholds = { warningMillis: 60_000, criticalMillis: 900_000 };

/** What an agent shows at an instant of the day. */
type Day = (millis: number) => { readonly mode: string; readonly rpoMillis: number; readonly isSilent?: boolean };

/** A protected item through a day of telemetry every five seconds, with the code that runs in the service. */
function liveThrough(day: Day) {
  const item = protectionHistory()
    .filter(({ stream }) => stream.startsWith('config.item-') && stream.endsWith('00000000000a'))
    .map(({ event }) => event);
  const enabled = item.slice(0, 4) as ItemEvent[];
  let state = enabled.reduce(itemDecider.evolve, itemDecider.initialState) as KnownItem;
  const telemetry = new LiveTelemetry();
  const events: (ItemEvent | AlertEvent)[] = [];
  const view = {
    policy: () => ({ thresholds }),
    machine: () => undefined,
    items: () => [state],
    servers: () => [],
    version: () => 0,
  } as unknown as ProtectionView;
  const observer = new ItemObserver({
    view,
    telemetry,
    recordDiskSizes: () => undefined,
    record: (_, command) => {
      const decision = itemDecider.decide(command, state);
      if (isRefusal(decision)) throw new Error(decision.code);
      state = decision.reduce(itemDecider.evolve, state) as KnownItem;
      events.push(...decision);
    },
  });
  const board = new AlertBoard({ alertIdOf: (key) => key, mutedBy: () => undefined });
  const nothing = () => ({ waiting: [], failedDrills: [] });
  const health = new HealthObserver({ view, telemetry, board, applied: () => 0, leftToPeople: nothing });
  const relay = reportOf('process-server', 'ps-1', 0, {});
  const replica = { machineId: state.itemId, generationNumber: 1, generationId: 'a'.repeat(32), sealedSequence: 5 };
  const target = reportOf('master-target', 'mt-1', 0, { machines: [replica] });
  const alerts = new Map<string, ReturnType<typeof alertDecider.evolve>>();
  for (let millis = 0; millis <= DAY_MILLIS; millis += TICK_MILLIS) {
    const { mode, rpoMillis, isSilent = false } = day(millis);
    const machines = [
      { machineId: state.itemId, mode, rpoMillis, writtenBytes: millis, sentBytes: millis, connected: true },
    ];
    if (!isSilent) telemetry.receive(reportOf('mobility-agent', state.agent, millis, { machines }));
    for (const report of [relay, target]) telemetry.receive({ ...report, receivedAtMillis: millis });
    const now = { monotonicMillis: millis, wallMillis: WALL + millis };
    observer.look(state, now);
    health.noteItem(state, now);
    for (const command of board.commands(millis, WALL + millis)) {
      const before = alerts.get(command.alertId) ?? alertDecider.initialState;
      const decision = alertDecider.decide(command, before);
      if (isRefusal(decision)) throw new Error(decision.code);
      alerts.set(command.alertId, decision.reduce(alertDecider.evolve, before));
      events.push(...decision);
    }
  }
  const count = (type: string) => events.filter((event) => event.type === type).length;
  return { total: events.length, count, events };
}

test('a calm day: one summary for each hour, and hardly anything else', () => {
  const { total, count, events } = liveThrough((millis) => {
    // Bursts of writes push it into coalescing for some seconds; the RPO breathes.
    const isBurst = millis % 600_000 < 10_000;
    return { mode: isBurst ? 'coalescing' : 'streaming', rpoMillis: isBurst ? 8_000 : 400 };
  });
  expect(count('ReplicationSummarized')).toBe(24);
  expect(total).toBeLessThanOrEqual(30);
  const summary = events.find(({ type }) => type === 'ReplicationSummarized');
  expect(summary).toMatchObject({ p95RpoMillis: 500, gaps: 0 });
});
test('a busy day in which it swings all the time stays within the budget', () => {
  const { total, events } = liveThrough((millis) => {
    const mode = Math.floor(millis / 60_000) % 2 === 0 ? 'streaming' : 'coalescing';
    return { mode, rpoMillis: Math.floor(millis / 120_000) % 2 === 0 ? 500 : 70_000 };
  });
  const ofItem = events.filter(({ type }) => !type.startsWith('Alert'));
  expect(ofItem.length).toBeLessThanOrEqual(100);
  expect(total).toBeLessThanOrEqual(130);
});
test('an outage is told once, with what follows from it, and its end', () => {
  const { count, events } = liveThrough((millis) => ({
    mode: 'streaming',
    rpoMillis: 400,
    isSilent: millis > 3_700_000 && millis < 7_000_000,
  }));
  expect(events.filter(({ type }) => type.startsWith('Alert')).map(({ type }) => type)).toEqual([
    'AlertOpened',
    'AlertWorsened',
    'AlertClosed',
  ]);
  expect(events.find(({ type }) => type === 'AlertOpened')).toMatchObject({ code: 'agent-silent', itemsTotal: 1 });
  expect(count('RpoThresholdCrossed')).toBe(3);
  expect(events.filter(({ type }) => type === 'ReplicationModeChanged')).toMatchObject([
    { mode: 'streaming' },
    { mode: 'interrupted' },
    { mode: 'streaming' },
  ]);
  expect(events.filter(({ type }) => type === 'ReplicationSummarized')[1]).toMatchObject({ gaps: 1 });
});
