import type { Duplex } from 'node:stream';
import type { EncodedBatch } from '../batch/batch.types.ts';
import { encodeZstd } from '../batch/frame.codec.ts';
import type { FromSender, ReplicaMemory } from '../capture.port.ts';
import { hex } from '../identity.values.ts';
import { Receiver } from '../receiver/receiver.ts';
import { unlimited } from '../relay/rate-shaper.ts';
import { Relay } from '../relay/relay.ts';
import type { RelayEvent } from '../relay/relay.types.ts';
import { Sender } from '../sender/sender.ts';
import { sampleDefinition, sampleMachineId, sampleStoreId } from './fixtures.ts';
import { MemoryFiles } from './memory-files.ts';
import { type Image, MemoryDirectory, type MemoryReplica } from './memory-replica.ts';
import { SCRIPT_BLOCKS, ScriptedLoop } from './scripted-loop.ts';
import { SeededChance } from './seeded.ts';
import { SimulatedConnection } from './simulated-network.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface SimulationOptions {
  readonly seed: number;
  readonly relays: number;
  readonly spoolBytesMax?: number;
  /** Of each relay's next hop. */
  readonly bytesPerSecond?: number;
  readonly queueMillisMax?: number;
}

interface Hop {
  accept(duplex: Duplex, rights: { authorise(): boolean }): void;
}

const THREAD_MILLIS = 2;
const timing = { pingMillis: 300, silenceMillis: 1_000 };
const outboundTiming = {
  ...timing,
  connectMillis: 500,
  handshakeMillis: 2_000,
  backoffMillisMin: 20,
  backoffMillisMax: 1_000,
};

/** zstd in the same turn: the thread pool would bring its own order into a seeded run. */
export function repackAtOnce(batch: EncodedBatch): Promise<EncodedBatch> {
  const raw = batch.encodings.every((encoding) => encoding === 0);
  return Promise.resolve(raw ? { ...batch, ...encodeZstd(batch.frames) } : batch);
}

/**
 * Source → 0 … n relays → replica, the real classes over a simulated network, clock and disk. Faults are methods; `check` holds the
 * replica against the source.
 */
export class StreamSimulation {
  readonly clock = new VirtualClock();
  readonly chance: SeededChance;
  readonly directory = new MemoryDirectory(sampleStoreId);
  readonly files: MemoryFiles[];
  readonly events: RelayEvent[] = [];
  readonly ended: string[] = [];
  readonly #options: SimulationOptions;
  /** Chain of every batch that was ever acknowledged as durable to the source. */
  readonly #promised = new Map<number, string>();
  /** Image of the source at every seal that was told durable. */
  readonly #seals = new Map<number, Image>();
  connections: SimulatedConnection[] = [];
  networkDown = false;
  /** Whether the first hop lets the source speak for its machine. */
  authorised = true;
  /** Only behind the first hop. */
  upstreamDown = false;
  relays: Relay[] = [];
  receiver: Receiver;
  sender: Sender;
  loop: ScriptedLoop;

  constructor(options: SimulationOptions) {
    this.#options = options;
    this.chance = new SeededChance(options.seed);
    this.files = Array.from({ length: options.relays }, () => new MemoryFiles());
    this.receiver = this.#newReceiver();
    this.relays = this.files.map((_, index) => this.#newRelay(index));
    this.loop = this.#newLoop();
    this.sender = this.#newSender(this.loop);
  }

  get replica(): MemoryReplica | undefined {
    return this.directory.replicas.get(sampleMachineId);
  }

  #newReceiver(): Receiver {
    const onEnded = (_: unknown, cause: Error): void => void this.ended.push(cause.message);
    return new Receiver({ directory: this.directory, clock: this.clock, timing, onEnded });
  }

  #newRelay(index: number): Relay {
    const { bytesPerSecond, queueMillisMax } = this.#options;
    const relay = new Relay({
      connect: () => this.#dial(index + 1),
      files: this.files[index] as MemoryFiles,
      folder: `/spool-${index}`,
      clock: this.clock,
      entropy: this.chance,
      spoolBytesMax: this.#options.spoolBytesMax ?? 4 * 1024 * 1024,
      windowBytes: 262_144,
      ...(queueMillisMax !== undefined && { queueMillisMax }),
      ...(bytesPerSecond !== undefined && { rate: { ...unlimited, bytesPerSecond } }),
      repack: repackAtOnce,
      onEvent: (event) => this.events.push(event),
      inboundTiming: timing,
      outboundTiming,
    });
    relay.recover();
    return relay;
  }

  /** As between threads: messages of both directions are under way for a while and cross. */
  #newLoop(): ScriptedLoop {
    const loop: ScriptedLoop = new ScriptedLoop(this.chance, (message) =>
      this.clock.after(THREAD_MILLIS, () => {
        if (loop === this.loop) this.sender.post(message);
      }),
    );
    return loop;
  }

  #newSender(loop: ScriptedLoop): Sender {
    const sender = new Sender({
      connect: () => this.#dial(0),
      clock: this.clock,
      entropy: this.chance,
      ring: loop.ring,
      definition: sampleDefinition,
      memory: loop.memory,
      emit: (message) => void this.clock.after(THREAD_MILLIS, () => this.#emit(loop, message)),
      timing: outboundTiming,
    });
    sender.start();
    return sender;
  }

  #emit(loop: ScriptedLoop, message: FromSender): void {
    if (loop !== this.loop) return;
    if (message.type === 'durable') this.#remember(loop, message);
    loop.receive(message);
  }

  #remember(loop: ScriptedLoop, { memory, localId, sealedLocalId }: Extract<FromSender, { type: 'durable' }>): void {
    this.#promised.set(memory.durableSequence, memory.durableChain);
    const snapshot = loop.snapshots.get(localId);
    if (localId === sealedLocalId && snapshot) this.#seals.set(memory.durableSequence, snapshot);
  }

  /** Connects to hop `index`: a relay, or the receiver behind the last one. */
  #dial(index: number): Promise<Duplex> {
    const down = this.networkDown || (this.upstreamDown && index > 0);
    if (down) return Promise.reject(new Error('network is down'));
    const delayMillis = this.chance.below(8);
    const connection = new SimulatedConnection(this.clock, { delayMillis, pieceBytes: 1 + this.chance.below(5_000) });
    this.connections = [...this.connections.filter(({ alive }) => alive), connection];
    const hop: Hop = this.relays[index] ?? this.receiver;
    hop.accept(connection.far, { authorise: () => index > 0 || this.authorised });
    return Promise.resolve(connection.near);
  }

  #pick(): SimulatedConnection | undefined {
    return this.connections[this.chance.below(this.connections.length)];
  }

  cut(): void {
    this.#pick()?.cut();
  }

  cutAll(): void {
    for (const connection of this.connections) connection.cut();
  }

  silence(): void {
    this.#pick()?.silence();
  }

  /** kill -9 of a relay: the objects are gone, the files stay. */
  killRelay(index: number, tear: boolean): void {
    const dead = this.relays[index] as Relay;
    this.relays[index] = this.#unplugged(dead, () => {
      const files = this.files[index] as MemoryFiles;
      const newest = [...files.inodes.keys()].filter((path) => path.endsWith('.spool')).at(-1);
      if (tear && newest) files.tear(newest, this.chance.below(20_000));
      return this.#newRelay(index);
    });
  }

  /** Starts a second agent that remembers `memory`, as a copy of the machine would; answers what it was told. */
  async startCopy(memory: ReplicaMemory | undefined, rounds = 20): Promise<FromSender[]> {
    const told: FromSender[] = [];
    const copy = new Sender({
      connect: () => this.#dial(0),
      clock: this.clock,
      entropy: this.chance,
      ring: new SharedArrayBuffer(4096),
      definition: sampleDefinition,
      memory,
      emit: (message) => told.push(message),
      timing: outboundTiming,
    });
    copy.start();
    await this.clock.advance(rounds * 50);
    await copy.stop();
    return told;
  }

  /** Speaks to the first hop with the bytes of a test. */
  connectRaw(): SimulatedConnection {
    const connection = new SimulatedConnection(this.clock, { delayMillis: 1, pieceBytes: 1_000 });
    const hop: Hop = this.relays[0] ?? this.receiver;
    hop.accept(connection.far, { authorise: () => true });
    this.connections.push(connection);
    return connection;
  }

  /** Ends everything of a dead process by cutting all connections; `next` stands in its place. */
  #unplugged(dead: Relay | undefined, next: () => Relay): Relay {
    for (const connection of this.connections) connection.cut();
    if (dead) void dead.close();
    return next();
  }

  /** The master target loses power: what was not committed is gone. */
  crashTarget(): void {
    this.cutAll();
    this.replica?.crash();
    this.receiver = this.#newReceiver();
  }

  /** kill -9 of the agent: the loop's memory is what it had kept; everything that was not durable is dirty again. */
  async restartAgent(): Promise<void> {
    const before = this.loop;
    await this.sender.stop();
    this.loop = this.#newLoop();
    this.loop.memory = before.memory;
    for (const [key, bytes] of before.disk) this.loop.disk.set(key, bytes);
    this.loop.dirtyEverything();
    this.sender = this.#newSender(this.loop);
  }

  /** I1 and the promise of `durable`: every batch that was told durable is in the replica, as it was. */
  check(): void {
    const { replica } = this;
    if (!replica) return;
    for (const [sequence, chain] of this.#promised) {
      const held = replica.chainAt(sequence as never);
      if (!held || hex(held) !== chain) throw new Error(`I1: batch ${sequence} was durable and is gone`);
    }
    for (const { batch } of replica.batches) {
      const before = replica.batches[batch.header.sequence - 2]?.batch.chain;
      if (before && Buffer.compare(before, batch.header.previousChain) !== 0) throw new Error('the chain is broken');
    }
  }

  /** The replica was put back on purpose: what it promised before does not hold any more. */
  forgetPromises(): void {
    this.#promised.clear();
    this.#seals.clear();
  }

  /** I2: the replica at every durable seal equals the source at that instant. Answers how many were compared. */
  checkSeals(): number {
    for (const [sequence, snapshot] of this.#seals) this.#checkSeal(sequence, snapshot);
    return this.#seals.size;
  }

  #checkSeal(sequence: number, snapshot: Image): void {
    const image = (this.replica as MemoryReplica).imageAt(sequence);
    for (let block = 0; block < SCRIPT_BLOCKS; block += 1) {
      const zeros = new Uint8Array(4096);
      const here = image.get(`0/${block}`) ?? zeros;
      const there = snapshot.get(`0/${block}`) ?? zeros;
      if (Buffer.compare(here, there) !== 0) throw new Error(`I2: block ${block} differs at batch ${sequence}`);
    }
  }

  /** Lets the source work: writes, batches, heartbeats, commits of the replica. */
  async work(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      if (this.chance.happens(0.7)) this.loop.write();
      if (this.chance.happens(0.5)) this.loop.close();
      if (this.chance.happens(0.1)) this.loop.heartbeat();
      if (this.chance.happens(0.2)) this.replica?.commit();
      await this.clock.advance(this.chance.below(10));
    }
  }

  /** No more writes, no more faults: everything must become durable. Answers whether it did. */
  async calmDown(): Promise<boolean> {
    this.networkDown = false;
    await this.#settle();
    // One write more, so that the last batch is a seal.
    this.loop.write();
    await this.#settle();
    return this.loop.settled;
  }

  async #settle(): Promise<void> {
    for (let round = 0; round < 600 && !(this.loop.settled && this.loop.incarnation > 0); round += 1) {
      this.loop.close();
      await this.clock.advance(50);
      this.replica?.commit();
    }
  }

  async close(): Promise<void> {
    await this.sender.stop();
    await Promise.all(this.relays.map((relay) => relay.close()));
    await this.receiver.close();
    for (const connection of this.connections) connection.cut();
  }
}
