import type { Refusal } from '@understudy/event-sourcing';
import type { AdoptBreakGlass, SeenStandIn } from './item.commands.ts';
import { notProtected } from './item.conditions.ts';
import type { ItemEvent, OperationKind } from './item.events.ts';
import type { ItemState, KnownItem } from './item.state.ts';

type Decision = readonly ItemEvent[] | Refusal;

/** Jobs that grant generations and make stand-ins themselves: what they did comes with their end. */
const MAKES_STAND_INS: ReadonlySet<OperationKind> = new Set([
  'failover',
  'change-point',
  'undo-failover',
  'forget',
  'disable-protection',
]);

/**
 * What the target holds wins: a failover that was made there without the control plane becomes the item's state, the job that held the item ends superseded.
 * Repeating what is known already changes nothing.
 */
export function adoptBreakGlass(command: AdoptBreakGlass, state: ItemState): Decision {
  if (state.lifecycle !== 'enabled') return notProtected(`machine ${command.itemId}`);
  const split = splitBrain(command, state);
  if (split !== undefined) return split;
  if (command.generation < state.placement.generation) return [];
  const { standIn } = command;
  if (isDoneByAJob(command, state)) return [];
  if (standIn === undefined) return withoutStandIn(command, state);
  if (standIn.key === state.placement.standIn) return grown(command, state, standIn);
  return [...superseded(command, state), failedOver(command, standIn)];
}

function isDoneByAJob({ standIn, generation }: AdoptBreakGlass, { operation, placement }: KnownItem): boolean {
  // What a failed job of ours left behind under a generation we know is not the machine.
  const isOurs = standIn?.managedBy === 'control-plane' && standIn.key !== placement.standIn;
  if (isOurs && generation === placement.generation) return true;
  if (operation.state !== 'running' || !MAKES_STAND_INS.has(operation.kind)) return false;
  return standIn === undefined || standIn.managedBy === 'control-plane';
}

function splitBrain(command: AdoptBreakGlass, { placement, splitBrain: known }: KnownItem): Decision | undefined {
  const { itemId, generation, generationId, atMillis } = command;
  if (generation !== placement.generation || generation === 0) return undefined;
  if (generationId === '' || placement.generationId === '' || generationId === placement.generationId) return undefined;
  if (known === generationId) return [];
  return [
    { type: 'SplitBrainSeen', itemId, generation, knownId: placement.generationId, seenId: generationId, atMillis },
  ];
}

/** The stand-in that was the machine is gone, or came and went unseen: the source is still shut out. */
function withoutStandIn(command: AdoptBreakGlass, { placement }: KnownItem): readonly ItemEvent[] {
  const { itemId, generation, generationId, atMillis } = command;
  const { where, standIn, generation: known } = placement;
  if (where !== 'source' && standIn !== undefined)
    return [{ type: 'BreakGlassCleanupAdopted', itemId, standIn, generation, generationId, atMillis }];
  if (where !== 'source' || known === 0 || generation === known) return [];
  return [{ type: 'SourceFenced', itemId, jobId: 'break-glass', generation, generationId, atMillis }];
}

function grown(
  { itemId, atMillis }: AdoptBreakGlass,
  { placement }: KnownItem,
  seen: SeenStandIn,
): readonly ItemEvent[] {
  const events: ItemEvent[] = [];
  if (seen.hydrated && placement.storage === 'replica-store')
    events.push({ type: 'StandInHydrated', itemId, standIn: seen.key, atMillis });
  if (!seen.sourceMayRun && placement.sourceMayRun)
    events.push({ type: 'SourceConfirmedStopped', itemId, by: 'the target', atMillis });
  return events;
}

function superseded({ itemId, atMillis }: AdoptBreakGlass, { operation }: KnownItem): readonly ItemEvent[] {
  if (operation.state !== 'running') return [];
  const { jobId, kind } = operation;
  return [{ type: 'OperationSuperseded', itemId, jobId, kind, byJobId: 'break-glass', atMillis }];
}

function failedOver(command: AdoptBreakGlass, standIn: SeenStandIn): ItemEvent {
  const { itemId, generation, generationId, atMillis } = command;
  const { key, pointSequence, pointTimeMicros, hydrated, sourceMayRun, createdAtMillis } = standIn;
  return {
    type: 'BreakGlassFailoverAdopted',
    itemId,
    generation,
    generationId,
    standIn: key,
    pointSequence,
    pointTimeMicros,
    hydrated,
    sourceMayRun,
    madeAtMillis: createdAtMillis,
    atMillis,
  };
}
