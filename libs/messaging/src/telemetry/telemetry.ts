import type { Bus, BusSubscription } from '../bus/bus.types.ts';
import { BusError } from '../errors.ts';
import { TELEMETRY_BYTES_MAX } from '../limits.ts';
import { ALL_TELEMETRY, type ExecutorRole, nameOfToken, telemetrySubject } from '../subjects.ts';

export interface TelemetryReport {
  readonly role: ExecutorRole;
  readonly name: string;
  /** As the telemetry contract says; owned by the receiver. */
  readonly body: Uint8Array;
  /** The receiver's monotonic clock, in milliseconds. */
  readonly receivedAtMillis: number;
}

/** Sent or dropped: the next one says everything anew. False when it was dropped. Throws `BusError` `too-large`. */
export function publishTelemetry(bus: Bus, role: ExecutorRole, name: string, body: Uint8Array): boolean {
  if (body.length > TELEMETRY_BYTES_MAX)
    throw new BusError('too-large', `telemetry of ${role}/${name} has ${body.length} bytes`);
  return bus.publish(telemetrySubject(role, name), body);
}

export interface TelemetryIntakeOptions {
  readonly bus: Bus;
  readonly monotonicMillis: () => number;
  /** Called in the turn it arrives; `body` is the receiver's. */
  onReport?(report: TelemetryReport): void;
  /** Reporters whose last value is kept; the one not heard of for the longest goes. Default 20,000. */
  readonly reportersMax?: number;
  /** Bytes of all kept reports. Default 256 MiB. */
  readonly bytesMax?: number;
}

const ROLES: readonly string[] = ['process-server', 'master-target', 'mobility-agent'];

/** The newest report of everyone, in memory, bounded. Not events: a report that is lost is replaced by the next. */
export class TelemetryIntake {
  /** In the order of arrival: the first is the oldest. */
  readonly #newest = new Map<string, TelemetryReport>();
  readonly #subscription: BusSubscription;
  readonly #options: TelemetryIntakeOptions;
  #bytes = 0;

  constructor(options: TelemetryIntakeOptions) {
    this.#options = options;
    this.#subscription = options.bus.subscribe(ALL_TELEMETRY, (subject, body) => this.#received(subject, body));
  }

  newest(role: ExecutorRole, name: string): TelemetryReport | undefined {
    return this.#newest.get(`${role}/${name}`);
  }

  all(): IterableIterator<TelemetryReport> {
    return this.#newest.values();
  }

  forget(role: ExecutorRole, name: string): void {
    this.#drop(`${role}/${name}`);
  }

  close(): void {
    this.#subscription.close();
  }

  #received(subject: string, body: Uint8Array): void {
    const [, , , role, token] = subject.split('.');
    if (role === undefined || token === undefined || !ROLES.includes(role)) return;
    if (body.length > TELEMETRY_BYTES_MAX) {
      this.#options.bus.log.tell('bus-undecodable', 'telemetry is too large', { subject, bytes: body.length });
      return;
    }
    this.#keep({
      role: role as ExecutorRole,
      name: nameOfToken(token),
      // A view would pin the connection's whole buffer.
      body: body.slice(),
      receivedAtMillis: this.#options.monotonicMillis(),
    });
  }

  #keep(report: TelemetryReport): void {
    const key = `${report.role}/${report.name}`;
    const { reportersMax = 20_000, bytesMax = 256 << 20 } = this.#options;
    this.#drop(key);
    this.#newest.set(key, report);
    this.#bytes += report.body.length;
    while (this.#newest.size > reportersMax || this.#bytes > bytesMax) this.#drop(this.#newest.keys().next().value!);
    this.#options.onReport?.(report);
  }

  #drop(key: string): void {
    this.#bytes -= this.#newest.get(key)?.body.length ?? 0;
    this.#newest.delete(key);
  }
}
