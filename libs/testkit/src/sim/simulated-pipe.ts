import type { Chance } from './chance.ts';
import type { SimulatedLink } from './simulated-link.ts';
import type { SimulatedTime } from './simulated-time.ts';

interface Segment {
  readonly bytes: Uint8Array | 'end';
  readonly atMicros: number;
}

/** Where a pipe's bytes come out. */
export interface PipeMouth {
  /** `gone`: no such connection here (the peer is told); `silent`: the host does not answer. */
  readonly state: 'open' | 'gone' | 'silent';
  /** False: no more before `SimulatedPipe.pull`. */
  accept(bytes: Uint8Array): boolean;
  acceptEnd(): void;
}

/**
 * One direction of a connection: latency, bandwidth, a bounded window (the sender's write is answered when there is room), and pieces of any size at
 * the other end.
 */
export class SimulatedPipe {
  readonly #time: SimulatedTime;
  readonly #random: Chance;
  readonly #link: SimulatedLink;
  readonly #from: string;
  readonly #mouth: PipeMouth;
  readonly #refused: () => void;
  readonly #windowBytes: number;
  #segments: Segment[] = [];
  #room: (() => void)[] = [];
  #bytesUnderWay = 0;
  #lineFreeMicros = 0;
  #pumping = false;
  #paused = false;
  #cut = false;

  constructor(parts: {
    time: SimulatedTime;
    random: Chance;
    link: SimulatedLink;
    from: string;
    mouth: PipeMouth;
    windowBytes: number;
    /** The bytes met a host that does not know the connection. */
    refused: () => void;
  }) {
    this.#time = parts.time;
    this.#random = parts.random;
    this.#link = parts.link;
    this.#from = parts.from;
    this.#mouth = parts.mouth;
    this.#windowBytes = parts.windowBytes;
    this.#refused = parts.refused;
  }

  get bytesUnderWay(): number {
    return this.#bytesUnderWay;
  }

  /** Takes the bytes over; `room` is called when more may come. */
  send(bytes: Uint8Array | 'end', room: () => void): void {
    if (this.#cut) return;
    const length = bytes === 'end' ? 0 : bytes.length;
    const now = this.#time.nowMicros();
    this.#lineFreeMicros = Math.max(this.#lineFreeMicros, now) + (length * 1e6) / this.#link.bytesPerSecond;
    const last = this.#segments.at(-1)?.atMicros ?? 0;
    const arrival = this.#lineFreeMicros + this.#link.latencyMicros + this.#random.fraction() * this.#link.jitterMicros;
    this.#segments.push({ bytes, atMicros: Math.max(last, arrival) });
    this.#bytesUnderWay += length;
    if (this.#bytesUnderWay <= this.#windowBytes) room();
    else this.#room.push(room);
    this.#pump();
  }

  /** The receiving end wants more. */
  pull(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#pump();
  }

  /** Nothing comes any more, except the first `bytesKept` of what is under way. */
  cut(bytesKept: number): void {
    this.#cut = true;
    let left = bytesKept;
    for (const { bytes } of this.#segments) {
      if (bytes === 'end' || left === 0 || this.#mouth.state !== 'open') break;
      this.#mouth.accept(bytes.subarray(0, left));
      left -= Math.min(left, bytes.length);
    }
    this.#segments = [];
    this.#room = [];
  }

  #pump(): void {
    const next = this.#segments[0];
    if (next === undefined || this.#pumping || this.#paused || this.#cut) return;
    this.#pumping = true;
    this.#time.in(next.atMicros - this.#time.nowMicros(), 'network', () => {
      this.#pumping = false;
      this.#arrive();
    });
  }

  #arrive(): void {
    const next = this.#segments[0];
    if (next === undefined || this.#cut) return;
    if (this.#link.isBlocked(this.#from)) this.#link.onOpen(() => this.#retry(this.#link.latencyMicros));
    else if (this.#mouth.state === 'silent') this.#retry(1_000_000);
    else if (this.#mouth.state === 'gone') this.#refused();
    else this.#deliver(next.bytes);
  }

  #retry(micros: number): void {
    if (this.#pumping) return;
    this.#pumping = true;
    this.#time.in(micros, 'network again', () => {
      this.#pumping = false;
      this.#arrive();
    });
  }

  #deliver(bytes: Uint8Array | 'end'): void {
    if (bytes === 'end') {
      this.#segments.shift();
      this.#mouth.acceptEnd();
      return;
    }
    const piece = this.#pieceBytes(bytes.length);
    const rest = bytes.subarray(piece);
    if (rest.length === 0) this.#segments.shift();
    else this.#segments[0] = { bytes: rest, atMicros: this.#time.nowMicros() };
    this.#bytesUnderWay -= piece;
    if (!this.#mouth.accept(bytes.subarray(0, piece))) this.#paused = true;
    this.#giveRoom();
    this.#pump();
  }

  #pieceBytes(length: number): number {
    if (this.#random.chance(0.9)) return length;
    return this.#random.magnitude(1, length);
  }

  #giveRoom(): void {
    while (this.#bytesUnderWay <= this.#windowBytes) {
      const room = this.#room.shift();
      if (room === undefined) return;
      room();
    }
  }
}
