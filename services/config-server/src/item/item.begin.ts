import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { BeginOperation, EnableProtection, ItemCommandOf } from './item.commands.ts';
import { CONDITIONS, MET_BY_THE_FAILED_ATTEMPT } from './item.conditions.ts';
import type { ItemEvent, ItemEventOf, OperationBegun, ProtectedDisk } from './item.events.ts';
import type { ItemState, KnownItem } from './item.state.ts';
import { OPERATION_RULES, PLANNED_FAILOVER_REQUIRES } from './item.tables.ts';

type Decision = readonly ItemEvent[] | Refusal;

/** Protection is enabled and the job that makes it true begins, both or neither. */
export function enableProtection(command: EnableProtection, state: ItemState): Decision {
  if (state.lifecycle === 'enabled')
    return refusal('protected-already', `${state.name} is protected already`, {
      remedy: 'Change its policy, disks or process server instead.',
      when: 'never',
    });
  if (state.lifecycle === 'disabled' && state.operation.state === 'running') return inProgress(state, state.operation);
  if (!command.disks.some(({ excluded }) => !excluded))
    return refusal('no-disk-chosen', 'every disk is excluded', {
      remedy: 'Choose at least one disk.',
      field: '/disks',
      when: 'never',
    });
  const { itemId, atMillis, jobId, principal, disks, name, agent, processServer, masterTarget } = command;
  const enabled: ItemEventOf<'ProtectionEnabled'> = {
    type: 'ProtectionEnabled',
    itemId,
    atMillis,
    name,
    agent,
    processServer,
    masterTarget,
    disks,
    labels: command.labels,
    policyId: command.policyId,
    networks: command.networks,
    placementReason: command.placementReason,
  };
  const begun: OperationBegun = {
    type: 'OperationBegun',
    itemId,
    atMillis,
    jobId,
    kind: 'enable-protection',
    parameters: { disks, networks: command.networks, policyId: command.policyId },
    name,
    agent,
    processServer,
    masterTarget,
    generation: 0,
    generationId: '',
    disks,
    principal,
  };
  return [enabled, begun];
}

/** The one lock of an item: at most one job holds it. */
export function beginOperation(command: BeginOperation, state: ItemState): Decision {
  if (state.lifecycle === 'unknown')
    return refusal('not-protected', 'this machine is not protected', { remedy: 'Enable protection first.' });
  const freed = free(command, state);
  if (isRefusal(freed)) return freed;
  const unmet = firstUnmet(command, state);
  if (unmet !== undefined) return unmet;
  return [...freed, begun(command, state), ...wantedBy(command, state)];
}

/** Asks for another policy: nothing happens when it is the same one. */
export function changePolicy(command: ItemCommandOf<'ChangePolicy'>, state: ItemState): Decision {
  return beginOperation(
    { ...asOperation(command), kind: 'apply-policy', parameters: { ...nothing, policyId: command.policyId } },
    state,
  );
}

export function changeDisks(command: ItemCommandOf<'ChangeDisks'>, state: ItemState): Decision {
  if (!command.disks.some(({ excluded }) => !excluded))
    return refusal('no-disk-chosen', 'every disk is excluded', {
      remedy: 'Choose at least one disk, or disable protection.',
      field: '/disks',
      when: 'never',
    });
  const clash = state.lifecycle === 'unknown' ? undefined : indexTaken(state.wanted.disks, command.disks);
  if (clash !== undefined)
    return refusal('disk-index-taken', `disk ${clash.name} has the index of another disk`, {
      remedy: 'An index is never given to another disk.',
      field: '/disks',
      when: 'never',
    });
  return beginOperation(
    { ...asOperation(command), kind: 'change-disks', parameters: { ...nothing, disks: command.disks } },
    state,
  );
}

export function moveProcessServer(command: ItemCommandOf<'MoveProcessServer'>, state: ItemState): Decision {
  const previous = state.lifecycle === 'unknown' ? '' : state.wanted.processServer;
  const { processServer, reason } = command;
  const parameters = { ...nothing, processServer, previousProcessServer: previous, reason };
  return beginOperation({ ...asOperation(command), kind: 'move-process-server', parameters }, state);
}

const nothing = { disks: [], networks: [] } as const;

function asOperation({ itemId, atMillis, jobId, principal }: Omit<BeginOperation, 'type' | 'kind' | 'parameters'>) {
  return { type: 'BeginOperation', itemId, atMillis, jobId, principal } as const;
}

/** What has to happen before this job can hold the item: nothing, a superseded job, or a refusal. */
function free(command: BeginOperation, item: KnownItem): Decision {
  const { operation, itemId } = item;
  if (operation.state === 'none') return [];
  if (operation.state === 'failed') return mayFollow(command, item) ? [] : failedBefore(item);
  const { jobId, kind } = operation;
  if (!isUnplanned(command) || isUnplanned(operation)) return inProgress(item, operation);
  return [{ type: 'OperationSuperseded', itemId, atMillis: command.atMillis, jobId, kind, byJobId: command.jobId }];
}

/** Trying again, the way back, or what is allowed after any failure. */
function mayFollow(command: BeginOperation, { operation }: KnownItem): boolean {
  if (operation.state !== 'failed') return false;
  const { kind } = command;
  const rule = OPERATION_RULES[kind];
  return (
    kind === operation.kind ||
    rule.undoes.includes(operation.kind) ||
    rule.afterAnyFailure === true ||
    isUnplanned(command)
  );
}

function firstUnmet(command: BeginOperation, item: KnownItem): Refusal | undefined {
  const { kind } = command;
  const isRetry = item.operation.state === 'failed' && item.operation.kind === kind;
  const isPlanned = kind === 'failover' && !isUnplanned(command);
  // The attempt that failed has shut the source out: its last write is at the target, and the source cannot do more.
  const isPastSource = isRetry && item.placement.fenced;
  const planned = isPlanned && !isPastSource ? PLANNED_FAILOVER_REQUIRES : [];
  for (const condition of [...OPERATION_RULES[kind].requires, ...planned]) {
    if (isRetry && MET_BY_THE_FAILED_ATTEMPT.has(condition)) continue;
    const refusal = CONDITIONS[condition](item, command);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function begun(command: BeginOperation, item: KnownItem): OperationBegun {
  const { itemId, name, agent, masterTarget, wanted, placement } = item;
  const { jobId, kind, parameters, principal, atMillis } = command;
  const { generation, generationId, standIn } = placement;
  return {
    type: 'OperationBegun',
    itemId,
    atMillis,
    jobId,
    kind,
    parameters,
    name,
    agent,
    masterTarget,
    principal,
    generation,
    generationId,
    processServer: parameters.processServer ?? wanted.processServer,
    disks: parameters.disks.length > 0 ? parameters.disks : wanted.disks,
    ...(standIn !== undefined && { standIn }),
  };
}

/** The wanted state changes with the beginning of the job, which then waits until it is so. */
function wantedBy({ kind, parameters, atMillis }: BeginOperation, item: KnownItem): readonly ItemEvent[] {
  const { itemId, wanted } = item;
  if (kind === 'change-disks' && parameters.disks.length > 0)
    return [{ type: 'ProtectedDisksChosen', itemId, disks: parameters.disks, atMillis }];
  if (kind === 'apply-policy' && parameters.policyId !== undefined && parameters.policyId !== wanted.policyId)
    return [{ type: 'PolicyAssigned', itemId, policyId: parameters.policyId, previous: wanted.policyId, atMillis }];
  const { processServer, reason = 'chosen by hand' } = parameters;
  if (kind === 'move-process-server' && processServer !== undefined && processServer !== wanted.processServer)
    return [{ type: 'ProcessServerChosen', itemId, processServer, previous: wanted.processServer, reason, atMillis }];
  return [];
}

function isUnplanned({ kind, parameters }: Pick<BeginOperation, 'kind' | 'parameters'>): boolean {
  return kind === 'failover' && parameters.planned !== true;
}

function inProgress(item: KnownItem, operation: { readonly jobId: string; readonly kind: string }): Refusal {
  const message = `job ${operation.jobId} (${operation.kind}) holds ${item.name}`;
  return refusal('operation-in-progress', message, {
    remedy: 'Wait for it or cancel it. An unplanned failover may take the item from any other job.',
  });
}

function failedBefore({ operation, name }: KnownItem): Refusal {
  if (operation.state !== 'failed') throw new Error('only a failed operation has ways on');
  const message = `${operation.kind} of ${name} failed (job ${operation.jobId}): ${operation.message}`;
  return refusal('operation-failed-before', message, {
    remedy: `Ways on: ${operation.waysOn.join(', ')} the failed job first.`,
  });
}

function indexTaken(had: readonly ProtectedDisk[], wanted: readonly ProtectedDisk[]): ProtectedDisk | undefined {
  const owners = new Map(had.map(({ index, id }) => [index, id]));
  return wanted.find(({ index, id }, at) => {
    const owner = owners.get(index);
    const twice = wanted.findIndex((other) => other.index === index) !== at;
    return twice || (owner !== undefined && owner !== id);
  });
}
