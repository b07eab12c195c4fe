import { definitionText, parseDefinition } from './definition.schema.ts';
import type { GuestDefinition } from './fabric.port.ts';
import { commandLine, machineUuid } from './qemu/command-line.ts';
import { MachineFolder } from './qemu/machine-folder.ts';

const good: GuestDefinition = {
  ...{ key: 'one', name: 'One', cpus: 2, memoryMiB: 256, firmware: 'bios' },
  disks: [
    { name: 'a', source: { kind: 'nbd', socketPath: '/run/n.sock', exportName: 'a b', reconnectSeconds: 30 } },
    { name: 'b', source: { kind: 'file', path: '/x/b.qcow2', format: 'qcow2' }, writeLogPath: '/x/b.log' },
  ],
  network: { kind: 'user', isolated: true, mac: '52:54:00:00:00:01' },
  boot: { kind: 'disk' },
};

describe('a definition', () => {
  test('has one text, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(good).reverse());
    expect(definitionText(parseDefinition(turned))).toBe(definitionText(good));
  });

  test.each([
    ['key', { key: '../etc' }],
    ['key', { key: '' }],
    ['memoryMiB', { memoryMiB: 1 }],
    [
      'disks.0.source.socketPath',
      { disks: [{ name: 'a', source: { ...good.disks[0]!.source, socketPath: 'n.sock' } }] },
    ],
    [
      'disks.0.source.path',
      { disks: [{ name: 'a', source: { kind: 'file', path: '/a,readonly=on', format: 'raw' } }] },
    ],
    ['disks', { disks: [good.disks[0], good.disks[0]] }],
    ['network.mac', { network: { kind: 'user', isolated: true, mac: '52:54:00:00:00:01,restrict=off' } }],
    ['boot.commandLine', { boot: { kind: 'kernel', kernelPath: '/k', initrdPath: '/i', commandLine: 'a\nb' } }],
    ['Unrecognized key', { surprise: 1 }],
  ])('with a bad %s is refused by name', (field, change) => {
    expect(() => parseDefinition({ ...good, ...change })).toThrow(field);
  });
});

describe('the command line', () => {
  const args = commandLine(good, new MachineFolder('/machines', 'one'), 'tcg');
  const after = (option: string) => args[args.indexOf(option) + 1];
  const nodes = args.flatMap((arg, at) => (arg === '-blockdev' ? [JSON.parse(args[at + 1]!) as object] : []));

  test('tags the process with the machine', () => {
    expect(after('-uuid')).toBe(machineUuid('one'));
    expect(machineUuid('one')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(after('-pidfile')).toBe('/machines/one/pid');
  });

  test('disks wait for their server and stop the machine rather than err', () => {
    expect(nodes[0]).toMatchObject({ driver: 'nbd', 'node-name': 'disk0', export: 'a b', 'reconnect-delay': 30 });
    expect(nodes.at(-1)).toMatchObject({ driver: 'blklogwrites', 'node-name': 'disk1', file: 'disk1-plain' });
    const devices = args.filter((arg) => arg.startsWith('virtio-blk-pci'));
    expect(devices).toHaveLength(2);
    for (const device of devices) expect(device).toMatch(/,werror=stop,rerror=stop$/);
  });

  test('an isolated network lets nothing out', () => {
    expect(after('-nic')).toBe('user,model=virtio-net-pci,restrict=on,mac=52:54:00:00:00:01');
    const none = { ...good, network: { kind: 'none' } } as const;
    expect(commandLine(none, new MachineFolder('/machines', 'one'), 'kvm')).toEqual(
      expect.arrayContaining(['-nic', 'none']),
    );
  });
});

test('a folder whose socket path the kernel would not take is refused', () => {
  expect(() => new MachineFolder(`/${'x'.repeat(100)}`, 'one')).toThrow('too long');
});
