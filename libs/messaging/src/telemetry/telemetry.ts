import type { Bus, BusSubscription } from '../bus/bus.types.ts';
import { BusError } from '../errors.ts';
import { TELEMETRY_BYTES_MAX } from '../limits.ts';
import { ALL_TELEMETRY, type ExecutorRole, nameOfToken, telemetrySubject } from '../subjects.ts';

export interface TelemetryReport {
  readonly role: ExecutorRole;
  readonly name: string;
  /** As the telemetry contract says; a piece of the connection's buffer, valid during the call. */
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

const ROLES: readonly string[] = ['process-server', 'master-target', 'mobility-agent'];

/** Every report, in the turn it arrives. Not events: a report that is lost is replaced by the next. */
export function subscribeTelemetry(
  bus: Bus,
  monotonicMillis: () => number,
  onReport: (report: TelemetryReport) => void,
): BusSubscription {
  return bus.subscribe(ALL_TELEMETRY, (subject, body) => {
    const [, , , role, token] = subject.split('.');
    if (role === undefined || token === undefined || !ROLES.includes(role)) return;
    if (body.length > TELEMETRY_BYTES_MAX) {
      bus.log.tell('bus-undecodable', 'telemetry is too large', { subject, bytes: body.length });
      return;
    }
    onReport({ role: role as ExecutorRole, name: nameOfToken(token), body, receivedAtMillis: monotonicMillis() });
  });
}
