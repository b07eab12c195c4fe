import type { AdoptBreakGlass, SeenStandIn } from '../item/item.commands.ts';
import type { KnownItem } from '../item/item.state.ts';
import type { MachineSight, StandInSighting } from './live-telemetry.ts';
import { isFresh } from './sight.ts';

/** What the target shows that the item does not know yet: the command that takes it over, or nothing. */
export function adoptionOf(
  item: KnownItem,
  { masterTarget }: MachineSight,
  standIns: readonly StandInSighting[],
  now: { readonly monotonicMillis: number; readonly wallMillis: number },
): AdoptBreakGlass | undefined {
  if (item.lifecycle !== 'enabled' || masterTarget === undefined) return undefined;
  if (masterTarget.by !== item.masterTarget || !isFresh(masterTarget, now.monotonicMillis)) return undefined;
  const { generationNumber: generation = 0, generationId = '' } = masterTarget.report;
  if (generation === 0) return undefined;
  const seen = seenStandIn(standIns, masterTarget.report.failedOverTo ?? '');
  if (!isNews(item, generation, generationId, seen)) return undefined;
  return {
    type: 'AdoptBreakGlass',
    itemId: item.itemId,
    atMillis: now.wallMillis,
    generation,
    generationId,
    ...(seen !== undefined && { standIn: seen }),
  };
}

function isNews(
  { placement, splitBrain }: KnownItem,
  generation: number,
  id: string,
  seen: SeenStandIn | undefined,
): boolean {
  const { generation: known, generationId, standIn, storage, sourceMayRun } = placement;
  if (generation < known) return false;
  const isSplit = generation === known && generationId !== '' && id !== '' && id !== generationId;
  if (isSplit) return splitBrain !== id;
  if (seen === undefined) return standIn !== undefined || (known > 0 && generation > known);
  if (seen.key !== standIn) return true;
  return (seen.hydrated && storage === 'replica-store') || (!seen.sourceMayRun && sourceMayRun);
}

/** Drills are none of the item's business. */
function seenStandIn(standIns: readonly StandInSighting[], failedOverTo: string): SeenStandIn | undefined {
  const failovers = standIns.filter(({ report }) => report.kind === 'failover');
  const report = (failovers.find(({ report: each }) => each.key === failedOverTo) ?? failovers[0])?.report;
  if (report === undefined) return undefined;
  return {
    key: report.key ?? '',
    managedBy: report.managedBy === 'control-plane' ? 'control-plane' : 'local',
    pointSequence: report.pointSequence ?? 0,
    pointTimeMicros: report.pointVaultTimeMicros ?? 0,
    hydrated: report.hydrated === true,
    sourceMayRun: report.sourceMayRun === true,
    createdAtMillis: report.createdAtMillis ?? 0,
  };
}
