import { type GuestConsole, openConsole } from '@understudy/fabric';
import type { StandIn } from '@understudy/hosting';
import { faultsOf, type GuestReport, guestReport, lastAcknowledged, type RecordMark, until } from '@understudy/testkit';
import type { Stage } from './stage.ts';

/** A machine that the master target made from a point, and what its console says. */
export class StandInMachine {
  readonly standIn: StandIn;
  readonly #console: GuestConsole;
  readonly #signal: AbortSignal;

  private constructor(standIn: StandIn, console_: GuestConsole, signal: AbortSignal) {
    this.standIn = standIn;
    this.#console = console_;
    this.#signal = signal;
  }

  /** The machine with this key, as the target has it. */
  static async find(stage: Stage, key: string): Promise<StandInMachine> {
    const standIn = await stage.standIn(key);
    return new StandInMachine(standIn, consoleOf(standIn), stage.signal);
  }

  /** Waits until the guest has checked its disks; throws with what is wrong with them. */
  async report(): Promise<GuestReport> {
    const options = { timeoutMillis: 60_000, everyMillis: 15, signal: this.#signal };
    const report = await until('the stand-in’s report', () => guestReport(this.#console.read()), options);
    const faults = faultsOf(report);
    if (faults.length > 0) throw new Error(`the stand-in is not sound: ${faults.join('; ')}`);
    return report;
  }

  /** The first record that it acknowledges itself. */
  async firstRecord(): Promise<RecordMark> {
    const options = { timeoutMillis: 30_000, everyMillis: 10, signal: this.#signal };
    return until('a new record', () => lastAcknowledged(this.#console.read()), options);
  }

  acknowledged(): RecordMark | undefined {
    return lastAcknowledged(this.#console.read(Math.max(0, this.#console.sizeBytes() - 4096)));
  }
}

function consoleOf(standIn: StandIn): GuestConsole {
  if (standIn.consolePath === undefined) throw new Error(`the stand-in ${standIn.key} has no console`);
  return openConsole(standIn.consolePath);
}
