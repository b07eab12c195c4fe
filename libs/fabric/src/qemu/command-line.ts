import { createHash } from 'node:crypto';
import type { GuestDefinition, GuestDisk, GuestNetwork } from '../fabric.port.ts';
import type { MachineFolder } from './machine-folder.ts';

export type Acceleration = 'kvm' | 'tcg';

/** The machine's UUID comes from its key: whoever asks for the same key finds the same machine. */
export function machineUuid(key: string): string {
  const hex = createHash('sha256').update(`understudy machine ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** QEMU's whole command line. Everything with a path in it goes as JSON or through a checked path: nothing is parsed twice. */
export function commandLine(definition: GuestDefinition, folder: MachineFolder, acceleration: Acceleration): string[] {
  return [
    ...['-name', `understudy-${definition.key}`, '-uuid', machineUuid(definition.key)],
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot'],
    ...['-machine', 'q35', '-smp', String(definition.cpus), '-m', String(definition.memoryMiB)],
    ...accelerationArgs(acceleration),
    // Appended: the console of an earlier start is evidence.
    ...['-chardev', `file,id=serial,path=${folder.serialPath},append=on`, '-serial', 'chardev:serial'],
    ...['-qmp', `unix:${folder.qmpPath},server=on,wait=off`, '-pidfile', folder.pidPath],
    ...(definition.firmware === 'uefi' ? ['-bios', '/usr/share/ovmf/OVMF.fd'] : []),
    ...bootArgs(definition),
    ...definition.disks.flatMap((disk, index) => diskArgs(disk, index)),
    ...networkArgs(definition.network),
  ];
}

function accelerationArgs(acceleration: Acceleration): string[] {
  // The default translation cache is a quarter of the host's memory at most; 128 MiB is enough for one guest kernel.
  return acceleration === 'kvm' ? ['-accel', 'kvm', '-cpu', 'host'] : ['-accel', 'tcg,tb-size=128', '-cpu', 'max'];
}

function bootArgs({ boot }: GuestDefinition): string[] {
  if (boot.kind === 'disk') return [];
  return ['-kernel', boot.kernelPath, '-initrd', boot.initrdPath, '-append', boot.commandLine];
}

function diskArgs(disk: GuestDisk, index: number): string[] {
  const top = `disk${index}`;
  const node = disk.writeLogPath === undefined ? top : `${top}-plain`;
  const nodes = sourceNodes(disk, node);
  if (disk.writeLogPath !== undefined) nodes.push(...writeLogNodes(disk.writeLogPath, top, node));
  // `stop` and not `report`: a machine whose disk is away waits, its file systems never see an error.
  const device = `virtio-blk-pci,drive=${top},id=virtio-${top},serial=${disk.name},werror=stop,rerror=stop`;
  return [...nodes.flatMap((each) => ['-blockdev', JSON.stringify(each)]), '-device', device];
}

function sourceNodes({ source, readOnly = false }: GuestDisk, node: string): object[] {
  const common = { 'read-only': readOnly, discard: 'unmap', cache: { direct: false, 'no-flush': false } };
  if (source.kind === 'nbd')
    return [
      {
        driver: 'nbd',
        'node-name': node,
        ...common,
        server: { type: 'unix', path: source.socketPath },
        export: source.exportName,
        'reconnect-delay': source.reconnectSeconds,
        // A server that is being restarted may be missed by a moment at the start.
        'open-timeout': 5,
      },
    ];
  const file = { driver: 'file', 'node-name': `${node}-file`, filename: source.path, ...common };
  return [
    file,
    { driver: source.format, 'node-name': node, file: `${node}-file`, 'read-only': readOnly, discard: 'unmap' },
  ];
}

function writeLogNodes(path: string, top: string, node: string): object[] {
  return [
    { driver: 'file', 'node-name': `${top}-log`, filename: path },
    // 512: the smallest request a guest can make, so that none is widened by the recorder.
    {
      driver: 'blklogwrites',
      'node-name': top,
      file: node,
      log: `${top}-log`,
      'log-sector-size': 512,
      discard: 'unmap',
    },
  ];
}

function networkArgs(network: GuestNetwork): string[] {
  if (network.kind === 'none') return ['-nic', 'none'];
  const mac = network.mac === undefined ? '' : `,mac=${network.mac}`;
  return ['-nic', `user,model=virtio-net-pci,restrict=${network.isolated ? 'on' : 'off'}${mac}`];
}
