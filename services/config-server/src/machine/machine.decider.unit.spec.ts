import { specOf } from '../testing/given.ts';
import { machineDecider } from './machine.decider.ts';
import { machineCodec } from './machine.events.ts';
import type { MachineCommand } from './machine.state.ts';

const { given, expectEachAlone } = specOf(machineDecider, machineCodec);
const vda = { id: 'd0', name: 'vda', path: '/dev/vda', sizeBytes: 100 };
const vdb = { id: 'd1', name: 'vdb', path: '/dev/vdb', sizeBytes: 100 };
const register = {
  type: 'RegisterMachine',
  machineId: 'm',
  name: 'web-1',
  labels: {},
  agent: 'agent-1',
  cpus: 2,
  memoryMib: 512,
  firmware: 'bios',
  nics: [{ mac: '52:54:00:00:00:01', network: 'lan' }],
  disks: [vda, vdb],
  fabric: { kernel: '/k' },
  atMillis: 1,
} as const satisfies MachineCommand;
const registered = given().when(register).events;
const change = { type: 'ChangeMachine', isProtected: false, atMillis: 2 } as const;

test('is registered with numbered disks', () => {
  expect(registered).toMatchObject([
    {
      disks: [
        { id: 'd0', index: 0 },
        { id: 'd1', index: 1 },
      ],
    },
  ]);
  expect(given(...registered).when(register).refusal).toMatchObject({ code: 'name-taken', when: 'never' });
  const twice = { ...register, disks: [vda, { ...vdb, path: '/dev/vda' }] };
  expect(given().when(twice).refusal).toMatchObject({ code: 'disk-twice', field: '/disks/1/path' });
});
test('a number is never given again', () => {
  const removed = given(...registered).when({ ...change, disks: [vda] }).events;
  expect(removed).toMatchObject([{ type: 'MachineDiskDetached', diskId: 'd1' }]);
  const added = given(...registered, ...removed).when({ ...change, disks: [vda, { ...vdb, id: 'd2' }] }).events;
  expect(added).toMatchObject([{ type: 'MachineDiskAttached', disk: { id: 'd2', index: 2 } }]);
});
test('disks grow and move, but do not shrink', () => {
  const grown = {
    ...change,
    disks: [
      { ...vda, sizeBytes: 200 },
      { ...vdb, path: '/dev/sdb' },
    ],
  };
  expect(given(...registered).when(grown).types).toEqual(['MachineDiskGrown', 'MachineDiskMoved']);
  const shrunk = { ...change, disks: [{ ...vda, sizeBytes: 50 }, vdb] };
  expect(given(...registered).when(shrunk).refusal).toMatchObject({ code: 'disk-shrunk', field: '/disks/0/sizeBytes' });
  const seen = { type: 'RecordDiskSizes', sizes: { d0: 300, d1: 50, d9: 1 }, atMillis: 3 } as const;
  expect(given(...registered).when(seen).events).toMatchObject([
    { type: 'MachineDiskGrown', diskId: 'd0', sizeBytes: 300 },
  ]);
});
test('its definition changes by facts; the same again is none', () => {
  const { cpus, memoryMib, firmware, nics, fabric, name, labels, agent } = register;
  const same = { ...change, cpus, memoryMib, firmware, nics, fabric, name, labels, agent, disks: [vda, vdb] };
  expect(given(...registered).when(same).types).toEqual([]);
  const all = {
    ...change,
    cpus: 4,
    firmware: 'uefi',
    nics: [],
    fabric: {},
    name: 'n',
    labels: { a: 'b' },
    agent: 'agent-2',
  };
  expect(given(...registered).when(all).types).toEqual([
    'MachineResized',
    'MachineFirmwareChosen',
    'MachineNicsConnected',
    'MachineFabricDescribed',
    'MachineRenamed',
    'MachineLabelled',
    'MachineMovedToAgent',
  ]);
});
test('while it is protected it stays with its agent and is not retired', () => {
  const moved = { ...change, isProtected: true, agent: 'agent-2' };
  expect(given(...registered).when(moved).refusal).toMatchObject({ code: 'machine-protected', field: '/agent' });
  const retire = { type: 'RetireMachine', isProtected: true, reason: '', atMillis: 3 } as const;
  expect(given(...registered).when(retire).refusal.code).toBe('machine-protected');
  const retired = given(...registered).when({ ...retire, isProtected: false }).events;
  expect(given(...registered, ...retired).when(change).refusal).toMatchObject({
    code: 'machine-retired',
    when: 'never',
  });
  expect(given(...registered, ...retired).when({ ...retire, isProtected: false }).types).toEqual([]);
  expect(given().when(change).refusal.code).toBe('not-found');
});

test('each part changes alone', () => {
  const disks = [vda, vdb].map((disk, index) => ({ ...disk, index }));
  expectEachAlone(registered, change, [
    { makes: 'MachineResized', fields: { cpus: 8 } },
    { makes: 'MachineResized', fields: { memoryMib: 1024 } },
    { makes: 'MachineFirmwareChosen', fields: { firmware: 'uefi' } },
    { makes: 'MachineNicsConnected', fields: { nics: [] } },
    { makes: 'MachineFabricDescribed', fields: { fabric: { kernel: '/other' } } },
    { makes: 'MachineMovedToAgent', fields: { agent: 'agent-2' } },
    { makes: 'MachineRenamed', fields: { name: 'web-2' } },
    { makes: 'MachineLabelled', fields: { labels: { a: 'b' } } },
    {
      makes: 'MachineDiskMoved',
      fields: { disks: [{ ...vda, name: 'root' }, vdb] },
      afterwards: { disks: [{ ...disks[0], name: 'root' }, disks[1]] },
    },
    {
      makes: 'MachineDiskAttached',
      fields: { disks: [vda, vdb, { ...vdb, id: 'd2', name: 'vdc', path: '/dev/vdc' }] },
      afterwards: { disks: [...disks, { ...vdb, id: 'd2', name: 'vdc', path: '/dev/vdc', index: 2 }], indexesUsed: 3 },
    },
    { makes: 'MachineDiskDetached', fields: { disks: [vda] }, afterwards: { disks: disks.slice(0, 1) } },
  ]);
  const sizes = { type: 'RecordDiskSizes', sizes: { d0: 100, d1: 300 }, atMillis: 3 } as const;
  expectEachAlone(registered, sizes, [
    { makes: 'MachineDiskGrown', fields: {}, afterwards: { disks: [disks[0], { ...disks[1], sizeBytes: 300 }] } },
  ]);
});
