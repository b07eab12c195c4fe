import type { Duplex } from 'node:stream';
import type { BlockDevice } from '@understudy/block';
import { type CaptureEvent, CaptureLoop, type CaptureTuning } from '@understudy/capture';
import { type FromSender, type MachineDefinition, Sender, type ToSender } from '@understudy/replication';
import type { Chance } from './chance.ts';
import { InstantLog } from './instant-log.ts';
import { MessageQueue } from './message-channel.ts';
import type { Plant } from './plant.ts';
import { describe, type Report } from './problem.ts';
import { processFiles } from './process-files.ts';
import type { MachineDisk, ProtectedMachine } from './protected-machine.ts';
import type { SealLedger } from './seal-ledger.ts';
import type { SimulatedProcess } from './simulated-host.ts';
import type { SimulatedNode } from './simulated-node.ts';

export interface AgentParts {
  readonly machine: ProtectedMachine;
  readonly definition: () => MachineDefinition;
  readonly ledger: SealLedger;
  readonly random: Chance;
  readonly ringBytes: number;
  readonly tuning: Partial<CaptureTuning>;
  readonly packing: 'raw' | 'zstd';
  readonly timesAreTrusted: boolean;
  readonly plant: Plant;
  readonly report: Report;
  readonly event: (text: string) => void;
  /** Dials the next hop from the worker. */
  readonly dial: (worker: SimulatedProcess) => Promise<Duplex>;
}

const AGENT_FOLDER = '/agent';
const SENDER_RESTART_MICROS = 500_000;

export function mapPath(disk: number): string {
  return `${AGENT_FOLDER}/disk-${disk}.map`;
}

/** One run of the mobility agent: the real capture loop in one simulated process, the real sender in a worker beside it. */
export class AgentRun {
  readonly loop: CaptureLoop;
  readonly #parts: AgentParts;
  readonly #process: SimulatedProcess;
  readonly #definition: MachineDefinition;
  readonly #ring: SharedArrayBuffer;
  readonly #instants: InstantLog;
  #worker: SimulatedProcess | undefined;
  #sender: Sender | undefined;
  #senders = 0;

  private constructor(
    parts: AgentParts,
    process: SimulatedProcess,
    definition: MachineDefinition,
    loop: CaptureLoop,
    ring: SharedArrayBuffer,
    instants: InstantLog,
  ) {
    this.#parts = parts;
    this.#process = process;
    this.#definition = definition;
    this.loop = loop;
    this.#ring = ring;
    this.#instants = instants;
  }

  static async start(parts: AgentParts, process: SimulatedProcess, node: SimulatedNode): Promise<AgentRun> {
    const files = processFiles(node.files, process);
    files.makeFolder(AGENT_FOLDER);
    const definition = parts.definition();
    const ring = new SharedArrayBuffer(parts.ringBytes);
    const instants = new InstantLog(() => parts.machine.instant());
    const loop = await CaptureLoop.open({
      definition,
      disks: parts.machine.disks.map((disk) => captureDisk(parts, disk, process)),
      fileSystem: parts.plant.mapFiles?.(files) ?? files,
      clock: instants.watch(process.clock),
      entropy: process.entropy,
      bootId: process.host.bootId,
      ring,
      scratchPath: `${AGENT_FOLDER}/scratch`,
      tuning: parts.tuning,
      observer: { event: (event) => observe(parts, event) },
    });
    const run = new AgentRun(parts, process, definition, loop, ring, instants);
    run.#serve();
    run.startSender();
    return run;
  }

  /** The worker dies and another takes its place. */
  killSender(): void {
    this.#worker?.kill();
    this.#process.after(SENDER_RESTART_MICROS, 'sender again', () => this.startSender());
  }

  startSender(): void {
    const parts = this.#parts;
    this.#senders += 1;
    this.#worker?.kill();
    const worker = this.#process.host.process(`${this.#process.name}/sender${this.#senders}`);
    this.#process.onKill(() => worker.kill());
    this.#worker = worker;
    let listener: (message: FromSender) => void = () => {};
    const deliver = (message: FromSender): void => {
      if (message.type === 'opened') parts.ledger.opened(message.incarnation);
      parts.event(`to loop ${message.type} ${'localId' in message ? message.localId : ''}`);
      listener(message);
    };
    const fromSender = new MessageQueue<FromSender>(this.#process, parts.random, 'from sender', (message) => {
      if (!worker.alive) return;
      if (parts.plant.fromSender === undefined) deliver(message);
      else parts.plant.fromSender(message, deliver);
    });
    const sender = new Sender({
      connect: () => parts.dial(worker),
      clock: worker.clock,
      entropy: worker.entropy,
      ring: this.#ring,
      definition: this.#definition,
      memory: this.loop.memory,
      emit: (message) => fromSender.post(message),
      packing: parts.packing,
    });
    this.#sender = sender;
    const toSender = new MessageQueue<ToSender>(worker, parts.random, 'to sender', (message) => sender.post(message));
    this.loop.attachSender({
      post: (message) => toSender.post(this.#handedOver(message)),
      onMessage: (take) => {
        listener = take;
      },
    });
    sender.start();
  }

  get unreceivedBytes(): number {
    return this.#sender?.state.unreceivedBytes ?? 0;
  }

  #handedOver(message: ToSender): ToSender {
    const told = this.#parts.plant.toSender?.(message, this.#ring) ?? message;
    if (told.type === 'batch') {
      const { batch } = told;
      this.#parts.event(`batch ${batch.incarnation}/${batch.localId} seal ${batch.seal} at ${batch.sourceTimeMicros}`);
      this.#parts.ledger.handedOver(batch, this.#instants.of(batch.sourceTimeMicros));
    }
    return told;
  }

  #serve(): void {
    const { machine, plant } = this.#parts;
    const devices = machine.disks.map(({ index, medium }): BlockDevice => {
      const device = this.loop.device(index);
      return plant.served?.(device, medium.attach(this.#process), index) ?? device;
    });
    machine.serve(devices, this.#process);
  }
}

function captureDisk(parts: AgentParts, disk: MachineDisk, process: SimulatedProcess) {
  const device = disk.medium.attach(process);
  const { plant, timesAreTrusted } = parts;
  return {
    index: disk.index,
    backing: plant.medium?.(device, disk.index) ?? device,
    mapPath: mapPath(disk.index),
    identity: () => {
      const { medium } = disk;
      const identity = {
        device: '8:0',
        inode: String(disk.inode),
        sizeBytes: medium.sizeBytes,
        modifiedNanos: BigInt(medium.modifiedMicros) * 1000n,
        changedNanos: BigInt(medium.changedMicros) * 1000n,
        timesAreTrusted,
      };
      return plant.identity?.(identity) ?? identity;
    },
  };
}

function observe(parts: AgentParts, event: CaptureEvent): void {
  parts.event(`capture ${event.type} ${'reason' in event ? event.reason : ''}`);
  if (event.type === 'defect') parts.report('defect', `the capture loop: ${describe(event.cause)}`);
}
