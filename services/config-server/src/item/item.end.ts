import type { Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { EndOperation, ItemCommandOf } from './item.commands.ts';
import type { ItemEvent, OperationFacts } from './item.events.ts';
import type { ItemState, KnownItem } from './item.state.ts';
import { OPERATION_RULES } from './item.tables.ts';

type Decision = readonly ItemEvent[] | Refusal;

/** The job is over: the item is free again, or failed with its ways on; what the job did becomes part of the item. */
export function endOperation(command: EndOperation, state: ItemState): Decision {
  if (state.lifecycle === 'unknown' || state.operation.state !== 'running' || state.operation.jobId !== command.jobId)
    return notHeld(command, state);
  const { itemId, jobId, outcome, facts, atMillis, code, message } = command;
  const { kind } = state.operation;
  const consequences = consequencesOf(command, state);
  if (!Array.isArray(consequences)) return consequences as Refusal;
  const ended: ItemEvent = {
    type: 'OperationEnded',
    itemId,
    jobId,
    kind,
    outcome,
    waysOn: outcome === 'failed' ? OPERATION_RULES[kind].waysOn : [],
    facts,
    atMillis,
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
  };
  return [...consequences, ended];
}

export function leaveFailedOperation(command: ItemCommandOf<'LeaveFailedOperation'>, state: ItemState): Decision {
  const { itemId, jobId, atMillis } = command;
  if (state.lifecycle === 'unknown' || state.operation.state !== 'failed' || state.operation.jobId !== jobId)
    return refusal('no-failed-operation', 'no failed operation of this job holds the item', {
      remedy: 'Look at the item: it may be free already.',
      field: '/jobId',
    });
  return [{ type: 'FailedOperationLeft', itemId, jobId, atMillis }];
}

function notHeld({ jobId, itemId }: EndOperation, state: ItemState): Refusal {
  const holder =
    state.lifecycle !== 'unknown' && state.operation.state === 'running' ? state.operation.jobId : 'nobody';
  const message = `job ${jobId} does not hold item ${itemId}: ${holder} does`;
  return refusal('operation-not-held', message, {
    remedy: 'The job was superseded or has ended already.',
    when: 'never',
    field: '/jobId',
  });
}

function consequencesOf(command: EndOperation, item: KnownItem): Decision {
  if (command.outcome === 'succeeded') return done(command, item);
  if (command.outcome === 'cancelled') return back(command, item);
  return fenced(command, item);
}

/** What a job of this kind makes true when it succeeds. */
function done(command: EndOperation, item: KnownItem): Decision {
  if (item.operation.state !== 'running') return [];
  const { itemId, jobId, atMillis, facts } = command;
  const { kind } = item.operation;
  switch (kind) {
    case 'enable-protection':
      return established(command, item);
    case 'disable-protection':
    case 'forget':
      return [
        { type: 'ProtectionDisabled', itemId, forgotten: kind === 'forget', leftBehind: facts.leftBehind, atMillis },
      ];
    case 'failover':
      return failedOver(command, item);
    case 'change-point':
      return pointChanged(command, item);
    case 'undo-failover': {
      const { generation, generationId } = rulingAfter(facts, item);
      return [{ type: 'FailoverUndone', itemId, jobId, generation, generationId, atMillis }];
    }
    case 'commit-failover':
      return [{ type: 'FailoverCommitted', itemId, jobId, atMillis }];
    case 'pause':
    case 'resume':
    case 'resync':
    case 'change-disks':
    case 'apply-policy':
    case 'move-process-server':
      return [];
  }
}

function established({ itemId, facts, atMillis }: EndOperation, item: KnownItem): Decision {
  if (item.placement.protected) return [];
  return [{ type: 'ProtectionEstablished', itemId, ...rulingAfter(facts, item), atMillis }];
}

function failedOver({ itemId, jobId, facts, atMillis }: EndOperation, item: KnownItem): Decision {
  const { generation, generationId, standIn, pointSequence, pointTimeMicros } = facts;
  if (generation === undefined || standIn === undefined || pointSequence === undefined) return factsMissing();
  const { rpoMillis, rtoMillis } = facts;
  return [
    {
      type: 'FailedOver',
      itemId,
      jobId,
      planned: item.operation.state === 'running' && item.operation.parameters.planned === true,
      generation,
      generationId: generationId ?? '',
      standIn,
      pointSequence,
      pointTimeMicros: pointTimeMicros ?? 0,
      hydrated: facts.hydrated === true,
      sourceMayRun: facts.sourceMayRun === true,
      atMillis,
      ...(rpoMillis !== undefined && { rpoMillis }),
      ...(rtoMillis !== undefined && { rtoMillis }),
    },
  ];
}

function pointChanged({ itemId, jobId, facts, atMillis }: EndOperation, item: KnownItem): Decision {
  const { standIn, pointSequence, pointTimeMicros } = facts;
  if (standIn === undefined || pointSequence === undefined) return factsMissing();
  return [
    {
      type: 'FailoverPointChanged',
      itemId,
      jobId,
      standIn,
      pointSequence,
      pointTimeMicros: pointTimeMicros ?? 0,
      ...rulingAfter(facts, item),
      atMillis,
    },
  ];
}

/** Cancelled where that was safe: what was wanted before is wanted again. */
function back({ itemId, atMillis }: EndOperation, { operation, wanted }: KnownItem): readonly ItemEvent[] {
  if (operation.state !== 'running') return [];
  const { before } = operation;
  const events: ItemEvent[] = [];
  if (before.disks !== wanted.disks)
    events.push({ type: 'ProtectedDisksChosen', itemId, disks: before.disks, atMillis });
  if (before.policyId !== wanted.policyId)
    events.push({ type: 'PolicyAssigned', itemId, policyId: before.policyId, previous: wanted.policyId, atMillis });
  if (before.processServer !== wanted.processServer)
    events.push({
      type: 'ProcessServerChosen',
      itemId,
      processServer: before.processServer,
      previous: wanted.processServer,
      reason: 'the move was cancelled',
      atMillis,
    });
  return events;
}

/** A failed failover may have shut the source out already. */
function fenced(
  { itemId, jobId, facts, atMillis }: EndOperation,
  { placement, operation }: KnownItem,
): readonly ItemEvent[] {
  const { generation, generationId = '' } = facts;
  if (operation.state !== 'running' || operation.kind !== 'failover') return [];
  if (generation === undefined || generation <= placement.generation) return [];
  return [{ type: 'SourceFenced', itemId, jobId, generation, generationId, atMillis }];
}

function rulingAfter({ generation, generationId }: OperationFacts, { placement }: KnownItem) {
  if (generation === undefined) return { generation: placement.generation, generationId: placement.generationId };
  return { generation, generationId: generationId ?? '' };
}

function factsMissing(): Refusal {
  return refusal('facts-missing', 'the end of this job does not say what it made', {
    remedy: 'Report generation, stand-in and point.',
    when: 'never',
    field: '/facts',
  });
}
