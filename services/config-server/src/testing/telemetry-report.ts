import { understudy } from '@understudy/contracts';
import type { TelemetryReport } from '@understudy/messaging';
import type { ExecutorRole } from '../assignments/assignment.entries.ts';

const { ServerTelemetry } = understudy.v1;

/** A report as an executor sends it. */
export function reportOf(role: ExecutorRole, name: string, receivedAtMillis: number, fields: object): TelemetryReport {
  const body = ServerTelemetry.encode(ServerTelemetry.fromObject({ role, name, parts: 1, ...fields })).finish();
  return { role, name, receivedAtMillis, body };
}
