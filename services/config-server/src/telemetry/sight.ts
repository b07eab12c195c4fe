import { REPLICATION_MODES, type ReplicationMode } from '../item/item.events.ts';
import type { KnownItem } from '../item/item.state.ts';
import { type MachineSight, type MachineSighting, SILENCE_MILLIS } from './live-telemetry.ts';

/**
 * Age of the newest state the machine can be recovered to. Each word is an upper bound that grows by the time since it was heard, all by monotonic clocks;
 * the lowest of them is true. Undefined: there is none yet, or nobody has said a word.
 */
export function rpoMillisOf({ agent, masterTarget }: MachineSight, nowMillis: number): number | undefined {
  if (agent !== undefined && agent.report.rpoMillis === undefined && isFresh(agent, nowMillis)) return undefined;
  const bounds = [agent, masterTarget]
    .filter((sighting) => sighting?.report.rpoMillis !== undefined)
    .map((sighting) => sighting!.report.rpoMillis! + (nowMillis - sighting!.heardAtMillis));
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

export interface SeenMode {
  readonly mode: ReplicationMode;
  readonly reason: string;
}

/** The agent's own word; without one lately the target's of it; without both it is interrupted. */
export function modeOf({ agent, masterTarget }: MachineSight, nowMillis: number): SeenMode {
  if (agent !== undefined && isFresh(agent, nowMillis)) return told(agent);
  const isHeardThere =
    masterTarget !== undefined &&
    isFresh(masterTarget, nowMillis) &&
    masterTarget.report.connected === true &&
    (masterTarget.report.reportAgeMillis ?? 0) <= SILENCE_MILLIS;
  if (isHeardThere) return told(masterTarget);
  return { mode: 'interrupted', reason: 'neither the agent nor the target’s report of it was heard lately' };
}

/** Age of the newest word about the source: its agent's, or the target's of it. */
export function heardMillisAgo({ agent, masterTarget }: MachineSight, nowMillis: number): number | undefined {
  const ages: number[] = [];
  if (agent !== undefined) ages.push(nowMillis - agent.heardAtMillis);
  if (masterTarget?.report.connected === true)
    ages.push(nowMillis - masterTarget.heardAtMillis + (masterTarget.report.reportAgeMillis ?? 0));
  return ages.length === 0 ? undefined : Math.min(...ages);
}

/** A durable seal exists at the target. */
export function hasPoint({ masterTarget, agent }: MachineSight): boolean {
  return (masterTarget?.report.points ?? 0) > 0 || agent?.report.rpoMillis !== undefined;
}

export function isFresh(sighting: MachineSighting, nowMillis: number): boolean {
  return nowMillis - sighting.heardAtMillis <= SILENCE_MILLIS;
}

/** Only while the source is the machine does its replication mean anything. */
export function isObserved(item: KnownItem): boolean {
  return item.lifecycle === 'enabled' && item.placement.where === 'source';
}

function told({ report }: MachineSighting): SeenMode {
  const { mode = '', modeReason = '', fenced = '' } = report;
  const known = REPLICATION_MODES.find((each) => each === mode && each !== 'off');
  return { mode: known ?? 'interrupted', reason: fenced !== '' ? fenced : modeReason };
}
