/** Wakes one waiting loop; a notification while nobody waits is kept. */
export class Signal {
  #notified = false;
  #wake: (() => void) | undefined;

  notify(): void {
    this.#notified = true;
    this.#wake?.();
  }

  async wait(): Promise<void> {
    while (!this.#notified) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#wake = undefined;
    this.#notified = false;
  }
}
