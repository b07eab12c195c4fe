import { resolve } from 'node:path';
import { type AgentMachine, adminClient, type ProtectRequest } from '@understudy/hosting';
import { InvalidArgumentError } from 'commander';
import type { RegisterCommand } from '../command.types.ts';
import { wholeNumberFrom } from '../option-values.ts';
import { facts } from '../output/output.ts';
import { bytesText } from '../output/units.ts';

interface Options {
  readonly disk: readonly { name: string; path: string }[];
  readonly machineId?: string;
  readonly cpus: number;
  readonly memory: number;
  readonly firmware: 'bios' | 'uefi';
  readonly nic: readonly { mac: string; network: string }[];
  readonly kernel?: string;
  readonly initrd?: string;
  readonly append?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('protect <name>')
    .description('protect a machine: its disks are served over NBD from now on, and replicated')
    .requiredOption(
      '--disk <name=path>',
      'a disk: raw file, block device or nbd+unix URI; once for each disk',
      collectDisk,
    )
    .option('--machine-id <uuid>', 'the machine’s id (default: a new one)')
    .option('--cpus <count>', 'processors of the stand-in', wholeNumberFrom(1), 1)
    .option('--memory <MiB>', 'memory of the stand-in', wholeNumberFrom(16), 512)
    .option('--firmware <kind>', 'bios or uefi', 'bios')
    .option('--nic <mac=network>', 'a network card; once for each', collectNic, [])
    .option('--kernel <path>', 'direct boot: kernel')
    .option('--initrd <path>', 'direct boot: initial RAM disk')
    .option('--append <text>', 'direct boot: kernel command line')
    .action(async (name: string, options: Options, command) => {
      const { output, sockets } = context(command);
      const machine = await adminClient(sockets.agent).post<AgentMachine>('/v1/machines', requestOf(name, options));
      output.result(machine, () => protectedText(machine));
    });
};

function requestOf(name: string, options: Options): ProtectRequest {
  const fabric = { kernelPath: options.kernel, initrdPath: options.initrd, commandLine: options.append };
  return {
    name,
    ...(options.machineId !== undefined && { machineId: options.machineId }),
    cpus: options.cpus,
    memoryMiB: options.memory,
    firmware: options.firmware,
    nics: [...options.nic],
    disks: [...options.disk],
    fabric: Object.fromEntries(
      Object.entries(fabric).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  };
}

function collectDisk(text: string, before: readonly { name: string; path: string }[] = []) {
  const [name, path] = splitPair(text, 'name=path');
  return [...before, { name, path: path.startsWith('nbd') ? path : resolve(path) }];
}

function collectNic(text: string, before: readonly { mac: string; network: string }[]) {
  const [mac, network] = splitPair(text, 'mac=network');
  return [...before, { mac, network }];
}

function splitPair(text: string, form: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals <= 0 || equals === text.length - 1) throw new InvalidArgumentError(`must have the form ${form}`);
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/** It was protected a moment ago: its mode says nothing yet. */
function protectedText(machine: AgentMachine): string {
  const disks = machine.disks.map(
    (disk) => [`disk ${disk.name}`, `${bytesText(disk.sizeBytes)}  ${disk.uri}`] as const,
  );
  return [
    `${machine.name} (${machine.machineId}) is protected from now on. Attach the machine to these, not to its disks:`,
    facts(disks),
    'Its progress: understudy --local status --watch',
  ].join('\n');
}
