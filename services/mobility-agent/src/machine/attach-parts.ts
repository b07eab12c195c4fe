import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { type CaptureDisk, CaptureLoop, nodeBootId } from '@understudy/capture';
import { identityFolderOf } from '@understudy/hosting';
import type { PeerAddress } from '@understudy/identity';
import type { MachineDefinition } from '@understudy/replication';
import type { AssignedDisk, AssignedMachine } from '../assignment/assignment.store.ts';
import type { MobilityAgentConfig } from '../config/mobility-agent.schema.ts';
import type { MobilityAgentLog } from '../mobility-agent.context.ts';
import { SenderThread } from '../sender/sender-thread.ts';
import { captureLog } from './capture-log.ts';
import { type DiskBacking, openBacking } from './disk-backing.ts';
import { machineDefinition } from './machine-definition.ts';
import type { MachineExports, ShownDisk } from './machine-exports.ts';

/** Modes in which the replica has taken this source for what it is. */
const WORKING_MODES: ReadonlySet<string> = new Set(['initial', 'streaming', 'coalescing', 'resync']);

export interface AttachOptions {
  readonly assigned: AssignedMachine;
  readonly config: MobilityAgentConfig;
  readonly log: MobilityAgentLog;
  /** Its sockets; they may outlive this object. */
  readonly exports: MachineExports;
  /** Another generation rules the replica (the reason), or does not any more (undefined). */
  readonly onFenced: (reason: string | undefined) => void;
}

/** One disk with what stands behind it. The loop owns the device, unless the disk is excluded. */
export interface OpenDisk {
  readonly assigned: AssignedDisk;
  readonly backing: DiskBacking;
}

export function holdReason({ closed, fenced }: AssignedMachine, config: MobilityAgentConfig): string | undefined {
  return closed?.reason ?? (config.fenced === 'hold' ? fenced : undefined);
}

export function definitionOf(assigned: AssignedMachine, disks: readonly OpenDisk[]): MachineDefinition {
  return machineDefinition(
    assigned,
    disks.map(({ backing }) => backing.device),
  );
}

/** Excluded disks are served as they are. */
export function shownDisks(loop: CaptureLoop, disks: readonly OpenDisk[]): ShownDisk[] {
  return disks.map(({ assigned: { name, index, excluded }, backing: { device } }) => ({
    name,
    exactBytes: device.sizeBytes,
    device: excluded ? device : loop.device(index),
  }));
}

/** All or none. */
export async function openAll(assigned: readonly AssignedDisk[]): Promise<OpenDisk[]> {
  const opened: OpenDisk[] = [];
  try {
    for (const disk of assigned) opened.push({ assigned: disk, backing: await openBacking(disk.path) });
    return opened;
  } catch (error) {
    for (const { backing } of opened) await backing.device.close();
    throw error;
  }
}

/** The loop closes those that it has. */
export async function closeExcluded(disks: readonly OpenDisk[]): Promise<void> {
  for (const { assigned, backing } of disks) if (assigned.excluded) await backing.device.close();
}

function machineFolder({ config, assigned }: AttachOptions): string {
  const folder = join(config.data, 'machines', assigned.machineId);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function mapPath(options: AttachOptions, diskIndex: number): string {
  return join(machineFolder(options), `disk-${diskIndex}.map`);
}

export function captureDisks(options: AttachOptions, disks: readonly OpenDisk[]): CaptureDisk[] {
  return disks
    .filter(({ assigned }) => !assigned.excluded)
    .map(({ assigned: { index }, backing: { device, identity } }) => ({
      index,
      backing: device,
      mapPath: mapPath(options, index),
      identity,
    }));
}

export async function openLoop(
  options: AttachOptions,
  definition: MachineDefinition,
  disks: readonly OpenDisk[],
  ring: SharedArrayBuffer,
): Promise<CaptureLoop> {
  const { log, assigned } = options;
  const tell = captureLog(log.with({ machine: assigned.name }));
  // What is written to an excluded disk is not seen: its map must not be believed when it comes back.
  for (const { assigned: disk } of disks) if (disk.excluded) rmSync(mapPath(options, disk.index), { force: true });
  try {
    const loop: CaptureLoop = await CaptureLoop.open({
      definition,
      disks: captureDisks(options, disks),
      fileSystem: nodeFileSystem,
      clock: systemClock,
      entropy: systemEntropy,
      bootId: nodeBootId(),
      ring,
      scratchPath: join(machineFolder(options), 'scratch'),
      ...(assigned.captureIntervalMillis !== undefined && {
        tuning: { batchIntervalMillis: assigned.captureIntervalMillis },
      }),
      observer: {
        event: (event) => {
          if (event.type === 'fenced') options.onFenced(event.reason);
          if (event.type === 'mode' && WORKING_MODES.has(event.mode)) options.onFenced(undefined);
          tell(event);
        },
      },
    });
    for (const { backing } of disks) backing.onDoubt((reason) => loop.resync(reason));
    return loop;
  } catch (error) {
    for (const { backing } of disks) await backing.device.close();
    throw error;
  }
}

/** Not started yet. */
export function startSender(
  { config, log, assigned }: AttachOptions,
  birth: () => { upstream: readonly PeerAddress[]; definition: MachineDefinition },
  loop: CaptureLoop,
  ring: SharedArrayBuffer,
): SenderThread {
  const sender = new SenderThread({
    ring,
    upstream: () => birth().upstream,
    identityFolder: identityFolderOf(config),
    niceness: config.sender.niceness,
    heapBytesMax: config.sender.heapBytesMax,
    definition: () => birth().definition,
    memory: () => loop.memory,
    onHop: (problem) =>
      problem === undefined
        ? log.tell('upstream-connected', 'the next hop takes its stream', { machine: assigned.name })
        : log.tell('upstream-unavailable', problem, { machine: assigned.name }),
    onEnded: (reason, restartInMillis) => {
      log.tell('sender-ended', reason, { machine: assigned.name, restartInMillis });
      // Whatever the dead thread held is void: the loop waits until the next one has opened an incarnation.
      loop.attachSender(sender);
    },
  });
  loop.attachSender(sender);
  return sender;
}
