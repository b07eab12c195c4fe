import type { api } from '@understudy/api-client';
import { durationText, timeText } from '../../output/units.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What people want to know of an event; the others say their own names with their facts. */
const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  ProtectionEnabled: ({ agent, processServer, masterTarget, placementReason }) =>
    `protected: ${agent} → ${processServer} → ${masterTarget} (${placementReason})`,
  ProtectionEstablished: () => 'the initial copy is complete: there is a point to return to',
  ProtectionDisabled: ({ forgotten, leftBehind }) =>
    `${forgotten === true ? 'forgotten' : 'not protected any more'}${behind(leftBehind)}`,
  OperationBegun: ({ kind, parameters, jobId }) => `${kind} begun${asked(parameters)}, job ${jobId}`,
  OperationEnded: ({ kind, outcome, message, jobId }) =>
    `${kind} ${outcome}${typeof message === 'string' && message !== '' ? `: ${message}` : ''}, job ${jobId}`,
  OperationSuperseded: ({ kind, byJobId }) => `${kind} gave way to job ${byJobId}`,
  ReplicationModeChanged: ({ previous, mode, reason }) => `${previous} → ${mode}${because(reason)}`,
  RpoThresholdCrossed: ({ level, rpoMillis, thresholdMillis }) =>
    `RPO ${level}: ${duration(rpoMillis)}, threshold ${duration(thresholdMillis)}`,
  ReplicationSummarized: ({ points, worstRpoMillis, observedMillis }) =>
    `${duration(observedMillis)} seen: ${points} points, worst RPO ${duration(worstRpoMillis)}`,
  PointMadeByName: ({ pointName, sequence, pinned }) =>
    `point #${sequence} is @${pointName}${pinned === true ? ', pinned' : ''}`,
  PointSkippedByName: ({ pointName, reason }) => `no point @${pointName}${because(reason)}`,
  SourceFenced: ({ generation }) => `the source is shut out: generation ${generation} rules`,
  FailedOver: (facts) =>
    `failed over${facts['planned'] === true ? ' as planned' : ''} to ${point(facts)}, stand-in ${facts['standIn']}, RTO ${duration(facts['rtoMillis'])}`,
  FailoverPointChanged: (facts) => `failed over to another point: ${point(facts)}, stand-in ${facts['standIn']}`,
  FailoverUndone: () => 'failover undone: the source is the machine again',
  FailoverCommitted: () => 'failover committed: the machine stays at the target',
  StandInHydrated: ({ standIn }) => `stand-in ${standIn} has disks of its own`,
  SourceConfirmedStopped: ({ by }) => `${by} says that the old machine does not run`,
  BreakGlassFailoverAdopted: (facts) =>
    `adopted: failed over by the local path to ${point(facts)}, stand-in ${facts['standIn']}`,
  BreakGlassCleanupAdopted: ({ standIn }) => `adopted: stand-in ${standIn} was removed by the local path`,
  PolicyAssigned: ({ policyId, previous }) => `policy ${policyId} instead of ${previous}`,
  ProcessServerChosen: ({ processServer, previous, reason }) =>
    `through ${processServer} instead of ${previous}${because(reason)}`,
};

/** Facts that say no more than where the event stands. */
const OBVIOUS = ['itemId', 'atMillis', 'name', 'generationId'];

/** An event in words, on one line. */
export function eventText({ type, facts }: api.HistoryEntry): string {
  const sentence = SENTENCES[type];
  if (sentence !== undefined) return sentence(facts);
  const told = Object.entries(facts).filter(([name]) => !OBVIOUS.includes(name));
  return [words(type), ...told.map(([name, value]) => `${name} ${plain(value)}`)].join(', ');
}

function words(type: string): string {
  return type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function duration(millis: unknown): string {
  return durationText(typeof millis === 'number' ? millis : undefined);
}

function point({ pointSequence, pointTimeMicros }: Facts): string {
  return `#${pointSequence} of ${timeText(typeof pointTimeMicros === 'number' ? pointTimeMicros : undefined)}`;
}

function because(reason: unknown): string {
  return typeof reason === 'string' && reason !== '' ? ` (${reason})` : '';
}

function behind(leftBehind: unknown): string {
  return Array.isArray(leftBehind) && leftBehind.length > 0 ? `; left behind: ${leftBehind.join('; ')}` : '';
}

/** What was asked for with an operation. */
function asked(parameters: unknown): string {
  const { point: wanted, planned, reason } = (parameters ?? {}) as Facts;
  return `${planned === true ? ' as planned' : ''}${wanted === undefined ? '' : ` at ${wanted}`}${because(reason)}`;
}
