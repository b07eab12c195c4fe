import { CODES } from '../codes/catalogue.ts';
import { type Reason, worst } from '../health/reason.ts';
import type { MachineSight, StandInSighting } from '../telemetry/live-telemetry.ts';
import { heardMillisAgo, isFresh, rpoMillisOf } from '../telemetry/sight.ts';
import type { HealthReason, ItemLive } from './item.live.schema.ts';

/** How an item goes at this moment, from the newest words of its agent, process server and target. */
export function liveOf(
  reasons: readonly Reason[],
  sight: MachineSight,
  standIn: StandInSighting | undefined,
  nowMillis: number,
): ItemLive {
  const { agent, processServer, masterTarget } = sight;
  const source = agent !== undefined && isFresh(agent, nowMillis) ? agent.report : undefined;
  const target = masterTarget !== undefined && isFresh(masterTarget, nowMillis) ? masterTarget.report : undefined;
  const relay = processServer !== undefined && isFresh(processServer, nowMillis) ? processServer.report : undefined;
  const lagBytes = source?.lagBytes ?? target?.lagBytes;
  const rate = source?.sentBytesPerSecond ?? 0;
  const progress = source?.progress;
  const { hydratedBytes = 0, hydrationTotalBytes = 0, power } = standIn?.report ?? {};
  const known = {
    heardMillisAgo: heardMillisAgo(sight, nowMillis),
    rpoMillis: rpoMillisOf(sight, nowMillis),
    lagBytes,
    lagMillis: lagBytes !== undefined && rate > 0 ? (1000 * lagBytes) / rate : undefined,
    writtenBytesPerSecond: source?.writtenBytesPerSecond,
    sentBytesPerSecond: source?.sentBytesPerSecond,
    spooledBytes: relay?.spooledBytes,
    forecastRpoMillis: source?.forecastRpoMillis,
    points: target?.points,
    oldestPointMicros: target?.oldestPointMicros,
    newestPointMicros: target?.newestPointMicros,
    storeBytes: target?.storeBytes,
    durableSequence: target?.durableSequence,
  };
  const numbers = Object.entries(known).filter(([, value]) => value !== undefined);
  return {
    health: worst(reasons),
    reasons: reasons.map(shown),
    ...(Object.fromEntries(numbers.map(([name, value]) => [name, Math.round(value!)])) as Partial<ItemLive>),
    ...(progress !== undefined && {
      progress: {
        doneBytes: progress.doneBytes ?? 0,
        totalBytes: progress.totalBytes ?? 0,
        bytesPerSecond: progress.bytesPerSecond ?? 0,
        ...(progress.etaMillis !== undefined && { etaMillis: progress.etaMillis }),
      },
    }),
    ...(hydrationTotalBytes > 0 && { hydration: { doneBytes: hydratedBytes, totalBytes: hydrationTotalBytes } }),
    ...(power !== undefined && power !== '' && { standInPower: power }),
  };
}

export function shown({ code, level, cause, evidence, subject }: Reason): HealthReason {
  return { code, level, cause, evidence, subject, remedy: CODES[code].remedy, page: `docs/reference/codes/${code}.md` };
}
