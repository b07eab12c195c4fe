/** What lies between two hosts. Bytes under way survive a blocked link: like TCP's, they are sent again when it is open. */
export class SimulatedLink {
  latencyMicros: number;
  jitterMicros: number;
  bytesPerSecond: number;
  readonly #blocked = new Set<string>();
  #waiting: (() => void)[] = [];

  constructor(latencyMicros: number, jitterMicros: number, bytesPerSecond: number) {
    this.latencyMicros = latencyMicros;
    this.jitterMicros = jitterMicros;
    this.bytesPerSecond = bytesPerSecond;
  }

  /** `from` is the sending host: one direction may be blocked while the other works. */
  isBlocked(from: string): boolean {
    return this.#blocked.has(from);
  }

  block(from: string): void {
    this.#blocked.add(from);
  }

  open(): void {
    this.#blocked.clear();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  onOpen(resume: () => void): void {
    this.#waiting.push(resume);
  }
}
