import type { ServerSight } from '../telemetry/live-telemetry.ts';
import { serverReason } from './item-reasons.ts';
import type { Reason } from './reason.ts';

export interface ServerEvidence {
  readonly role: string;
  readonly name: string;
  readonly sight: ServerSight | undefined;
  readonly isHeard: boolean;
  /** It is heard, and has had an older assignment than it should for so long; 0: it has the newest. */
  readonly assignmentBehindMillis: number;
  /** The machine runs at its target, or is shut out: that nothing of it comes through is as it should be. */
  readonly isElsewhere: (machineId: string) => boolean;
}

/** What servers and agents say of single machines, or of what is judged here: items have reasons of their own for it. */
const JUDGED_HERE: ReadonlySet<string> = new Set([
  ...['source-silent', 'source-may-run', 'runs-from-store', 'replica-damaged', 'fenced', 'source-closed', 'paused'],
  ...['not-connected', 'no-point-yet', 'rpo-high', 'certificate-expires', 'store-space-low'],
]);
const LOW = 0.1;
const CRITICAL = 0.05;
const BEHIND_MILLIS = 60_000;
const WEEK_MILLIS = 7 * 86_400_000;

/** Why a server or agent is not healthy. Silence explains everything else about it. */
export function serverReasons(
  { role, name, sight, isHeard, assignmentBehindMillis, isElsewhere }: ServerEvidence,
  wallMillis: number,
): Reason[] {
  if (!isHeard) return silent(role, name);
  if (sight === undefined) return [];
  const { capacity, certificateExpiresMillis = 0 } = sight.report;
  const healthReasons = (sight.report.healthReasons ?? []).filter(
    ({ code = '', subject = '' }) => !JUDGED_HERE.has(code) && !isElsewhere(subject),
  );
  const reasons: Reason[] = [];
  const subject = { subjectKind: role === 'mobility-agent' ? 'agent' : 'server', subject: name } as const;
  const total = capacity?.bytesTotal ?? 0;
  const free = capacity?.bytesFree ?? 0;
  if (role !== 'mobility-agent' && total > 0 && free < total * LOW) {
    const level = free < total * CRITICAL ? 'Critical' : 'Warning';
    const evidence = `${Math.floor((100 * free) / total)} % of ${Math.round(total / 2 ** 30)} GiB are free`;
    reasons.push({ code: 'server-space-low', level, ...subject, cause: `${name} runs out of space`, evidence });
  }
  if (assignmentBehindMillis > BEHIND_MILLIS)
    reasons.push({
      code: 'assignment-behind',
      level: 'Warning',
      ...subject,
      cause: `${name} has an old assignment`,
      evidence: '',
    });
  if (certificateExpiresMillis > 0 && certificateExpiresMillis - wallMillis < WEEK_MILLIS)
    reasons.push({
      code: 'certificate-expiring',
      level: certificateExpiresMillis < wallMillis ? 'Critical' : 'Warning',
      ...subject,
      cause: `the certificate of ${name} runs out`,
      evidence: new Date(certificateExpiresMillis).toISOString(),
    });
  const told = healthReasons[0];
  if (told !== undefined) {
    const level = healthReasons.some(({ state }) => state === 'Critical') ? 'Critical' : 'Warning';
    const evidence = healthReasons
      .map(({ code, cause, remedy }) => `${code}: ${cause} (${remedy})`)
      .join('; ')
      .slice(0, 1000);
    reasons.push({ code: 'server-reports', level, ...subject, cause: `${name} reports ${told.code}`, evidence });
  }
  return reasons;
}

function silent(role: string, name: string): Reason[] {
  if (role === 'process-server')
    return [serverReason('process-server-silent', name, `process server ${name} is not heard`)];
  if (role === 'master-target')
    return [serverReason('master-target-silent', name, `master target ${name} is not heard`)];
  return [];
}
