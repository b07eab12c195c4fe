import { reportOf } from '../testing/telemetry-report.ts';
import { LiveTelemetry } from './live-telemetry.ts';
import { heardMillisAgo, modeOf, rpoMillisOf } from './sight.ts';

const machineId = 'm';
function seen(agent: object | undefined, target: object | undefined) {
  const telemetry = new LiveTelemetry();
  if (agent !== undefined)
    telemetry.receive(reportOf('mobility-agent', 'a', 1000, { machines: [{ machineId, ...agent }] }));
  if (target !== undefined)
    telemetry.receive(reportOf('master-target', 't', 2000, { machines: [{ machineId, ...target }] }));
  return telemetry.machine(machineId);
}

describe('RPO', () => {
  test('is what the agent said plus the time since, by this clock', () => {
    expect(rpoMillisOf(seen({ rpoMillis: 300 }, undefined), 4000)).toBe(3300);
  });
  test('the lower of two bounds is true', () => {
    expect(rpoMillisOf(seen({ rpoMillis: 300 }, { rpoMillis: 400 }), 4000)).toBe(2400);
  });
  test('grows with silence', () => {
    const sight = seen({ rpoMillis: 0 }, { rpoMillis: 0 });
    expect(rpoMillisOf(sight, 1_002_000)).toBe(1_000_000);
  });
  test('is none while the agent says that there is none yet', () => {
    expect(rpoMillisOf(seen({ mode: 'initial' }, { rpoMillis: 5 }), 1500)).toBeUndefined();
    expect(rpoMillisOf(seen(undefined, undefined), 0)).toBeUndefined();
  });
});
describe('mode', () => {
  test('is the agent’s word, else the target’s of it, else interrupted', () => {
    expect(modeOf(seen({ mode: 'streaming' }, { mode: 'resync', connected: true }), 3000).mode).toBe('streaming');
    expect(modeOf(seen({ mode: 'streaming' }, { mode: 'resync', connected: true }), 16_500).mode).toBe('resync');
    expect(modeOf(seen({ mode: 'streaming' }, { mode: 'resync', connected: true }), 30_000).mode).toBe('interrupted');
    expect(modeOf(seen(undefined, { mode: 'streaming', connected: false }), 3000).mode).toBe('interrupted');
  });
  test('what nobody knows is no mode', () => {
    expect(modeOf(seen({ mode: 'dreaming' }, undefined), 1500).mode).toBe('interrupted');
    expect(modeOf(seen({ mode: 'interrupted', fenced: 'another generation' }, undefined), 1500).reason).toBe(
      'another generation',
    );
  });
});
test('heard: the newest word about the source', () => {
  expect(heardMillisAgo(seen({}, { connected: true, reportAgeMillis: 500 }), 4000)).toBe(2500);
  expect(heardMillisAgo(seen(undefined, { connected: false }), 4000)).toBeUndefined();
});
test('stand-ins are those of the last whole report', () => {
  const telemetry = new LiveTelemetry();
  const standIn = (key: string) => ({ key, kind: 'failover', machineId });
  telemetry.receive(reportOf('master-target', 't', 0, { part: 0, parts: 2, standIns: [standIn('x')] }));
  telemetry.receive(reportOf('master-target', 't', 1, { part: 1, parts: 2, standIns: [standIn('y')] }));
  expect(telemetry.standIns('t', machineId, 100).map(({ report }) => report.key)).toEqual(['x', 'y']);
  telemetry.receive(reportOf('master-target', 't', 5000, { standIns: [standIn('y')] }));
  expect(telemetry.standIns('t', machineId, 5001).map(({ report }) => report.key)).toEqual(['y']);
  expect(telemetry.standIns('t', machineId, 60_000)).toEqual([]);
});
test('an earlier process server or target does not speak for a machine any more', () => {
  const telemetry = new LiveTelemetry(() => ({ agent: 'a', processServer: 'ps-2', masterTarget: 't' }));
  for (const name of ['ps-2', 'ps-1'])
    telemetry.receive(reportOf('process-server', name, 0, { machines: [{ machineId, spooledBytes: 1 }] }));
  telemetry.receive(reportOf('master-target', 'old', 0, { machines: [{ machineId, points: 9 }] }));
  expect(telemetry.machine(machineId).processServer?.by).toBe('ps-2');
  expect(telemetry.machine(machineId).masterTarget).toBeUndefined();
  for (let number = 0; number < 20; number++)
    telemetry.receive(reportOf('process-server', `ps-${number}`, 1, { machines: [{ machineId }] }));
  expect(telemetry.machine(machineId).processServer).toBeUndefined();
});
