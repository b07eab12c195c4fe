import type { AgentMachineAssignment } from '@understudy/executor';
import { changeOf, wantedMachine } from './wanted-machine.ts';

const disk = (index: number, more: object = {}) => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  index,
  name: `vd${index}`,
  path: `/dev/vd${index}`,
  excluded: false,
  grownToBytes: 0,
  ...more,
});
const assigned = (more: Partial<AgentMachineAssignment> = {}): AgentMachineAssignment => ({
  machineId: '6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f',
  name: 'web',
  definition: { cpus: 1, memoryMib: 64, firmware: 'bios', nics: [] },
  disks: [disk(0), disk(1)],
  fabric: {},
  upstream: [{ host: 'ps', port: 9443 }],
  paused: false,
  captureIntervalMillis: 0,
  ...more,
});
const present = wantedMachine(assigned(), undefined);
const change = (more: Partial<AgentMachineAssignment>) =>
  changeOf(present, wantedMachine(assigned(more), present)).type;

test.each([
  ['nothing', {}, 'none'],
  ['paused', { paused: true }, 'none'],
  ['another way', { upstream: [{ host: 'ps-2', port: 9443 }] }, 'none'],
  ['more memory', { definition: { cpus: 1, memoryMib: 128, firmware: 'bios', nics: [] } }, 'extend'],
  ['a disk more', { disks: [disk(0), disk(1), disk(2)] }, 'extend'],
  ['a disk less', { disks: [disk(0)] }, 'reattach'],
  ['a disk excluded', { disks: [disk(0), disk(1, { excluded: true })] }, 'reattach'],
  ['a disk elsewhere', { disks: [disk(0), disk(1, { path: '/dev/sdb' })] }, 'reattach'],
  ['another interval', { captureIntervalMillis: 50 }, 'reattach'],
] as const)('%s: %s', (_, more, type) => {
  expect(change(more as Partial<AgentMachineAssignment>)).toBe(type);
});

test('the revision rises with what the target has to know, and with nothing else', () => {
  const revision = (more: Partial<AgentMachineAssignment>) => wantedMachine(assigned(more), present).revision;
  expect(revision({ paused: true })).toBe(1);
  expect(revision({ upstream: [] })).toBe(1);
  expect(revision({ disks: [disk(0)] })).toBe(2);
  expect(revision({ name: 'db' })).toBe(2);
});

test('what only the agent knows stays: fenced, closed', () => {
  const closed = { ...present, fenced: 'failed over', closed: { reason: 'planned', markerName: 'job-1' } };
  expect(wantedMachine(assigned({ paused: true }), closed)).toMatchObject({
    fenced: 'failed over',
    closed: { reason: 'planned' },
    managedBy: 'control-plane',
  });
});
