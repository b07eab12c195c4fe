import type { Drill } from '../drill/drill.schema.ts';
import type { KnownItem } from '../item/item.state.ts';
import type { Job } from '../job/job.schema.ts';
import type { Thresholds } from '../policy/policy.events.ts';
import type { MachineSight, StandInSighting } from '../telemetry/live-telemetry.ts';
import { SILENCE_MILLIS } from '../telemetry/live-telemetry.ts';
import { heardMillisAgo, isObserved, modeOf, rpoMillisOf } from '../telemetry/sight.ts';
import { type Cause, type HealthCode, keyOf, type Reason, spanText } from './reason.ts';

export interface ItemEvidence {
  readonly item: KnownItem;
  readonly sight: MachineSight;
  readonly standIns: readonly StandInSighting[];
  readonly thresholds: Thresholds | undefined;
  /** Names of the item's servers that are not heard. */
  readonly silentProcessServer: boolean;
  readonly silentMasterTarget: boolean;
  /** What executors say they cannot do for this machine. */
  readonly problems: readonly string[];
  /** Jobs of the item, drills included, in which a step asks a person. */
  readonly waiting: readonly Job[];
  readonly failedDrills: readonly Drill[];
  /** What the alert of a failed job or drill is about: the item that failed first of the same cause. */
  readonly failureCause: (jobId: string) => Cause | undefined;
  readonly nowMillis: number;
}

const UNCOMMITTED_LONG_MILLIS = 24 * 3_600_000;

/** Why an item is not healthy: first the causes outside of it, then what follows from them, then its own. */
export function itemReasons(evidence: ItemEvidence, wallMillis: number): Reason[] {
  const { item } = evidence;
  if (item.lifecycle !== 'enabled') return [];
  const outside = serverReasons(evidence);
  const under = outside[0];
  const source = isObserved(item) ? sourceReasons(evidence, under) : [];
  return [...outside, ...source, ...placementReasons(evidence, wallMillis), ...ownReasons(evidence, under)];
}

function serverReasons({ item, silentProcessServer, silentMasterTarget }: ItemEvidence): Reason[] {
  const reasons: Reason[] = [];
  const { processServer } = item.wanted;
  if (silentProcessServer && item.placement.where === 'source')
    reasons.push(serverReason('process-server-silent', processServer, `process server ${processServer} is not heard`));
  if (silentMasterTarget)
    reasons.push(
      serverReason('master-target-silent', item.masterTarget, `master target ${item.masterTarget} is not heard`),
    );
  return reasons;
}

export function serverReason(code: HealthCode, name: string, cause: string, evidence = ''): Reason {
  const told = evidence === '' ? `no report for ${spanText(SILENCE_MILLIS)} or more` : evidence;
  return { code, level: 'Critical', subjectKind: 'server', subject: name, cause, evidence: told };
}

/** How replication from the source goes. What a silent server explains is part of that server's alert. */
function sourceReasons(evidence: ItemEvidence, under: Cause | undefined): Reason[] {
  const { item, sight, nowMillis } = evidence;
  const { wanted, agent } = item;
  const reasons: Reason[] = [];
  const { mode, reason } = modeOf(sight, nowMillis);
  const ago = heardMillisAgo(sight, nowMillis);
  if (wanted.paused) reasons.push(own(item, 'replication-paused', 'Warning', 'a person paused replication'));
  else if (ago === undefined || ago > SILENCE_MILLIS) {
    const told = ago === undefined ? 'never heard since this server started' : `last heard ${spanText(ago)} ago`;
    const silent: Reason = {
      ...own(item, 'agent-silent', 'Warning', `agent ${agent} is not heard`, told),
      subjectKind: 'agent',
      subject: agent,
    };
    reasons.push(followed(silent, under));
  } else if (mode === 'interrupted')
    reasons.push(
      followed(own(item, 'replication-interrupted', 'Warning', 'the agent has nobody to send to', reason), under),
    );
  if (!item.placement.protected && !item.placement.fenced)
    reasons.push(own(item, 'initial-copy', 'Warning', 'there is no recovery point yet'));
  const rpo = rpoReason(evidence);
  if (rpo !== undefined) reasons.push(followed(rpo, under ?? silentAgent(reasons)));
  return reasons;
}

function silentAgent(reasons: readonly Reason[]): Cause | undefined {
  return reasons.find(({ code }) => code === 'agent-silent');
}

function rpoReason({ item, sight, thresholds, nowMillis }: ItemEvidence): Reason | undefined {
  const { rpoLevel } = item;
  if (rpoLevel === 'Healthy' || thresholds === undefined) return undefined;
  const { warningMillis, criticalMillis } = thresholds;
  const [code, limit] =
    rpoLevel === 'Critical' ? (['rpo-critical', criticalMillis] as const) : (['rpo-warning', warningMillis] as const);
  const rpoMillis = rpoMillisOf(sight, nowMillis);
  const seen = rpoMillis === undefined ? 'not known now' : `${spanText(rpoMillis)} now`;
  return own(item, code, rpoLevel, `the RPO is above ${spanText(limit)}`, seen);
}

function placementReasons({ item, standIns }: ItemEvidence, wallMillis: number): Reason[] {
  const { placement } = item;
  const reasons: Reason[] = [];
  if (placement.sourceMayRun)
    reasons.push(own(item, 'source-may-run', 'Critical', 'two machines may serve', `stand-in ${placement.standIn}`));
  if (placement.where === 'source' && placement.fenced)
    reasons.push(
      own(item, 'source-shut-out', 'Critical', `generation ${placement.generation} rules, not the source’s`),
    );
  if (placement.storage === 'replica-store')
    reasons.push(
      own(item, 'not-hydrated', 'Warning', 'its disks are a branch over the replica', hydrationText(standIns)),
    );
  if (placement.where === 'target-committed')
    reasons.push(own(item, 'unprotected-at-target', 'Warning', 'nothing replicates it at the target'));
  const madeAt = standIns.find(({ report }) => report.key === placement.standIn)?.report.createdAtMillis;
  if (placement.where === 'target-uncommitted' && madeAt !== undefined && wallMillis - madeAt > UNCOMMITTED_LONG_MILLIS)
    reasons.push(
      own(
        item,
        'failover-uncommitted-long',
        'Warning',
        'the failover waits for commit or undo',
        `since ${spanText(wallMillis - madeAt)}`,
      ),
    );
  return reasons;
}

function hydrationText(standIns: readonly StandInSighting[]): string {
  const seen = standIns.find(({ report }) => (report.hydrationTotalBytes ?? 0) > 0)?.report;
  if (seen === undefined) return 'hydration has not begun';
  return `${Math.floor((100 * (seen.hydratedBytes ?? 0)) / (seen.hydrationTotalBytes ?? 1))} % are copied`;
}

function ownReasons(evidence: ItemEvidence, under: Cause | undefined): Reason[] {
  const { item, sight, problems } = evidence;
  const { splitBrain } = item;
  const reasons = jobReasons(evidence, under);
  if (splitBrain !== undefined)
    reasons.push(
      own(item, 'split-brain', 'Critical', 'two generations of one number rule', `the other one is ${splitBrain}`),
    );
  const damage = sight.masterTarget?.report.problems ?? [];
  if (damage.length > 0)
    reasons.push(own(item, 'replica-damaged', 'Critical', damage[0]!, `${damage.length} problems`));
  if (problems.length > 0)
    reasons.push(own(item, 'assignment-problem', 'Warning', problems[0]!, `${problems.length} problems`));
  return reasons;
}

/**
 * What jobs leave to a person. One that failed while a server is silent is part of that server's alert: with the server back it can be retried. Else several with
 * one cause are one alert.
 */
function jobReasons({ item, waiting, failedDrills, failureCause }: ItemEvidence, under: Cause | undefined): Reason[] {
  const { operation } = item;
  const drills = failedDrills.map(({ code = '', message = '', jobId, begunAtMillis }) => {
    const cause = `a drill failed: ${message}`;
    const evidence = `job ${jobId}, begun ${new Date(begunAtMillis).toISOString()}: ${code}`;
    return followed(own(item, 'drill-failed', 'Warning', cause, evidence), under ?? failureCause(jobId));
  });
  const asking = waiting.map((job) => {
    const step = job.steps.find(({ state }) => state === 'waiting-for-person');
    const cause = `${job.kind} waits: ${step?.question ?? 'a step asks'}`;
    const evidence = `job ${job.id}, step ${step?.name ?? '?'}: ${step?.problem?.message ?? ''}`;
    return own(item, 'job-waits-for-person', 'Warning', cause, evidence);
  });
  const reasons = [...drills, ...asking];
  if (operation.state !== 'failed') return reasons;
  const { kind, message, jobId, waysOn, code } = operation;
  const evidence = `job ${jobId}: ${code}; ways on: ${waysOn.join(', ')}`;
  return [
    ...reasons,
    followed(
      own(item, 'operation-failed', 'Warning', `${kind} failed: ${message}`, evidence),
      under ?? failureCause(jobId),
    ),
  ];
}

function own(item: KnownItem, code: HealthCode, level: Reason['level'], cause: string, evidence = ''): Reason {
  return { code, level, subjectKind: 'item', subject: item.name, cause, evidence };
}

function followed(reason: Reason, under: Cause | undefined): Reason {
  if (under === undefined || keyOf(under) === keyOf(reason)) return reason;
  const { code, subjectKind, subject } = under;
  return { ...reason, under: { code, subjectKind, subject } };
}
