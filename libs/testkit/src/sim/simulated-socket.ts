import { Duplex } from 'node:stream';
import type { SimulatedProcess } from './simulated-host.ts';
import type { PipeMouth, SimulatedPipe } from './simulated-pipe.ts';

/** One end of a simulated connection, as `net.Socket` would be one. */
export class SimulatedSocket extends Duplex implements PipeMouth {
  readonly process: SimulatedProcess;
  #outgoing: SimulatedPipe | undefined;
  #incoming: SimulatedPipe | undefined;
  readonly #closed: () => void;
  #gone = false;

  /** `closed` tells the network that this end is gone; it tells the peer. */
  constructor(process: SimulatedProcess, closed: () => void) {
    super({ allowHalfOpen: false });
    this.process = process;
    this.#closed = closed;
    process.onKill(() => this.#leave());
  }

  connectPipes(outgoing: SimulatedPipe, incoming: SimulatedPipe): void {
    this.#outgoing = outgoing;
    this.#incoming = incoming;
  }

  get state(): 'open' | 'gone' | 'silent' {
    if (!this.process.host.up) return 'silent';
    return this.#gone || !this.process.alive ? 'gone' : 'open';
  }

  /** The bytes are the reader's from now on. */
  accept(bytes: Uint8Array): boolean {
    return this.destroyed || this.push(bytes);
  }

  acceptEnd(): void {
    if (!this.destroyed) this.push(null);
  }

  /** The connection was reset by the network or the peer. */
  reset(code: string): void {
    if (this.state !== 'open') return;
    this.destroy(Object.assign(new Error(`simulated connection: ${code}`), { code }));
  }

  override _read(): void {
    this.#incoming?.pull();
  }

  override _write(chunk: Uint8Array, _encoding: string, answered: (error?: Error | null) => void): void {
    if (!this.process.alive) return;
    this.#outgoing?.send(new Uint8Array(chunk), () => answered());
  }

  override _final(answered: (error?: Error | null) => void): void {
    if (!this.process.alive) return;
    this.#outgoing?.send('end', () => {});
    answered();
  }

  override _destroy(error: Error | null, answered: (error?: Error | null) => void): void {
    this.#leave();
    answered(error);
  }

  #leave(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#closed();
  }
}
