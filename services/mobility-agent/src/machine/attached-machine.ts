import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { CaptureLoop, nodeBootId } from '@understudy/capture';
import { type AgentMachine, type DiskExports, identityFolderOf, type ServedDisk } from '@understudy/hosting';
import type { MachineDefinition, Marker } from '@understudy/replication';
import type { AssignedMachine } from '../assignment/assignment.store.ts';
import type { MobilityAgentConfig } from '../config/mobility-agent.schema.ts';
import type { MobilityAgentLog } from '../mobility-agent.context.ts';
import { SenderThread } from '../sender/sender-thread.ts';
import { captureLog } from './capture-log.ts';
import { type DiskBacking, openBacking } from './disk-backing.ts';
import { machineDefinition } from './machine-definition.ts';

/** Modes in which the replica has taken this source for what it is. */
const WORKING_MODES: ReadonlySet<string> = new Set(['initial', 'streaming', 'coalescing', 'resync']);

export interface AttachOptions {
  readonly assigned: AssignedMachine;
  readonly config: MobilityAgentConfig;
  readonly log: MobilityAgentLog;
  readonly exports: DiskExports;
  /** Another generation rules the replica (the reason), or does not any more (undefined). */
  readonly onFenced: (reason: string | undefined) => void;
}

interface Parts {
  readonly loop: CaptureLoop;
  readonly sender: SenderThread;
  readonly disks: readonly ServedDisk[];
}

/** One protected machine at work: its disks open and served, its loop, its sender's thread. */
export class AttachedMachine {
  readonly #options: AttachOptions;
  readonly #parts: Parts;

  private constructor(options: AttachOptions, parts: Parts) {
    this.#options = options;
    this.#parts = parts;
  }

  /** Opens and serves the disks, then lets the sender dial. Throws a refusal when a disk cannot be used; nothing is left open then. */
  static async attach(options: AttachOptions): Promise<AttachedMachine> {
    const { assigned, exports } = options;
    const backings = await openAll(assigned.disks.map(({ path }) => path));
    const definition = machineDefinition(
      assigned,
      backings.map(({ device }) => device),
    );
    const ring = new SharedArrayBuffer(options.config.ring.bytes);
    const loop = await openLoop(options, definition, backings, ring);
    try {
      const offered = definition.disks.map(({ index, name, exactBytes }) => ({
        name,
        exactBytes,
        device: loop.device(index),
      }));
      // Before the sockets are there: the guest of a fenced machine waits for them and writes at once.
      if (assigned.fenced !== undefined && options.config.fenced === 'hold') loop.holdWrites(assigned.fenced);
      if (assigned.paused) loop.pause();
      const disks = await exports.serve(assigned.name, offered);
      const sender = startSender(options, definition, loop, ring);
      return new AttachedMachine(options, { loop, sender, disks });
    } catch (error) {
      await loop.close();
      throw error;
    }
  }

  get name(): string {
    return this.#options.assigned.name;
  }

  get disks(): readonly ServedDisk[] {
    return this.#parts.disks;
  }

  get senderDelayP99Millis(): number | undefined {
    return this.#parts.sender.report?.eventLoopDelayP99Millis;
  }

  setPaused(paused: boolean): void {
    if (paused) this.#parts.loop.pause();
    else this.#parts.loop.resume();
  }

  /** The old machine must not go on changing a disk whose successor works elsewhere; undefined lets it. */
  hold(reason: string | undefined): void {
    this.#parts.loop.holdWrites(reason);
  }

  resync(reason: string): void {
    this.#parts.loop.resync(reason);
  }

  async killSender(): Promise<void> {
    await this.#parts.sender.kill();
  }

  async mark(marker: Marker): Promise<void> {
    await this.#parts.loop.placeMarker(marker);
  }

  /** Serves nothing more, flushes, leaves maps that are believed at the next start. */
  async detach(): Promise<void> {
    const { loop, sender } = this.#parts;
    await this.#options.exports.withdraw(this.name);
    await loop.close();
    await sender.stop();
  }

  describe(): AgentMachine {
    const { loop, sender, disks } = this.#parts;
    const { memory, durableLocalId: durableBatch, sealedLocalId: sealedBatch, ...status } = loop.status();
    const { machineId, name } = this.#options.assigned;
    const { lastProblem, restarts, report } = sender;
    const state = sender.isRunning ? ('running' as const) : ('waiting' as const);
    const last = memory?.lineage.at(-1)?.generation;
    return dropUndefined({
      machineId,
      name,
      ...status,
      sealedBatch,
      durableBatch,
      progress: status.progress && dropUndefined(status.progress),
      generation: last,
      durableSequence: memory?.durableSequence,
      sender: dropUndefined({ state, restarts, lastProblem, peer: report?.peer }),
      disks,
    }) as AgentMachine;
  }
}

/** All or none. */
async function openAll(paths: readonly string[]): Promise<DiskBacking[]> {
  const opened: DiskBacking[] = [];
  try {
    for (const path of paths) opened.push(await openBacking(path));
    return opened;
  } catch (error) {
    for (const { device } of opened) await device.close();
    throw error;
  }
}

async function openLoop(
  options: AttachOptions,
  definition: MachineDefinition,
  backings: readonly DiskBacking[],
  ring: SharedArrayBuffer,
): Promise<CaptureLoop> {
  const { config, log, assigned } = options;
  const folder = join(config.data, 'machines', assigned.machineId);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tell = captureLog(log.with({ machine: assigned.name }));
  try {
    const loop: CaptureLoop = await CaptureLoop.open({
      definition,
      disks: backings.map(({ device, identity }, place) => {
        const { index } = definition.disks[place]!;
        return { index, backing: device, mapPath: join(folder, `disk-${index}.map`), identity };
      }),
      fileSystem: nodeFileSystem,
      clock: systemClock,
      entropy: systemEntropy,
      bootId: nodeBootId(),
      ring,
      scratchPath: join(folder, 'scratch'),
      observer: {
        event: (event) => {
          if (event.type === 'fenced') options.onFenced(event.reason);
          if (event.type === 'mode' && WORKING_MODES.has(event.mode)) options.onFenced(undefined);
          tell(event);
        },
      },
    });
    for (const { onDoubt } of backings) onDoubt((reason) => loop.resync(reason));
    return loop;
  } catch (error) {
    for (const { device } of backings) await device.close();
    throw error;
  }
}

function startSender(
  { config, log, assigned }: AttachOptions,
  definition: MachineDefinition,
  loop: CaptureLoop,
  ring: SharedArrayBuffer,
): SenderThread {
  const sender = new SenderThread({
    ring,
    upstream: assigned.upstream ?? config.upstream,
    identityFolder: identityFolderOf(config),
    niceness: config.sender.niceness,
    heapBytesMax: config.sender.heapBytesMax,
    definition: () => definition,
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
  sender.start();
  return sender;
}

function dropUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
