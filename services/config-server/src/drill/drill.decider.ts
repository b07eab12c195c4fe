import { understudy } from '@understudy/contracts';
import { type Decider, protobufCodec, type Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { OperationBegun, OperationFacts, OperationParameters, Outcome } from '../item/item.events.ts';

interface Fact<Type extends string> {
  readonly type: Type;
  readonly drillId: string;
  readonly itemId: string;
  readonly jobId: string;
  readonly atMillis: number;
}
export type DrillEvent =
  /** The same fact as an item's: whoever runs jobs reads one kind. */
  | OperationBegun
  | (Fact<'DrillEnded'> & {
      readonly outcome: Outcome;
      readonly code?: string;
      readonly message?: string;
      readonly facts: OperationFacts;
    })
  | Fact<'DrillCleanedUp'>;

const v1 = understudy.v1;
export const drillCodec = protobufCodec<DrillEvent>({
  OperationBegun: v1.OperationBegun,
  DrillEnded: v1.DrillEnded,
  DrillCleanedUp: v1.DrillCleanedUp,
});

interface KnownDrill {
  /** making → ready | failed → removing → removed; removing that fails goes back to failed. */
  readonly stage: 'making' | 'ready' | 'failed' | 'removing' | 'removed';
  readonly drillId: string;
  readonly jobId: string;
  readonly begun: OperationBegun;
  readonly standIn?: string;
}
export type DrillState = { readonly stage: 'unknown' } | KnownDrill;

/** Of the item, as it stands when the drill is begun; a drill does not hold it. */
export type DrilledItem = Pick<
  OperationBegun,
  'itemId' | 'name' | 'agent' | 'processServer' | 'masterTarget' | 'generation' | 'generationId' | 'disks'
>;

interface Told<Type extends string> {
  readonly type: Type;
  readonly drillId: string;
  readonly jobId: string;
  readonly atMillis: number;
}
export type DrillCommand =
  | (Told<'BeginDrill'> & {
      readonly item: DrilledItem;
      readonly hasPoint: boolean;
      readonly parameters: OperationParameters;
      readonly principal: string;
    })
  | (Told<'BeginDrillCleanup'> & { readonly principal: string })
  | (Told<'EndDrillOperation'> & {
      readonly outcome: Outcome;
      readonly code?: string;
      readonly message?: string;
      readonly facts: OperationFacts;
    });

/** A test failover: `config.drill-<id>`. Any number of them stand beside each other and beside everything else. */
export const drillDecider: Decider<DrillState, DrillCommand, DrillEvent> = {
  initialState: { stage: 'unknown' },
  decide(command, state) {
    if (command.type === 'BeginDrill') return begin(command, state);
    if (command.type === 'EndDrillOperation') return end(command, state);
    if (state.stage === 'unknown') return refusal('drill-not-found', 'There is no such drill.');
    return beginCleanup(command, state);
  },
  evolve(state, event) {
    if (event.type === 'OperationBegun') return begun(state, event);
    if (state.stage === 'unknown') throw new Error(`the drill's stream begins with ${event.type}`);
    if (event.type === 'DrillCleanedUp') return { ...state, stage: 'removed' };
    const { standIn } = event.facts;
    const stage = state.stage === 'making' && event.outcome === 'succeeded' ? 'ready' : 'failed';
    return { ...state, stage, ...(standIn !== undefined && { standIn }) };
  },
};

function begun(state: DrillState, event: OperationBegun): KnownDrill {
  const drillId = event.parameters.drillId ?? event.jobId;
  if (event.kind === 'cleanup-test-failover' && state.stage !== 'unknown')
    return { ...state, stage: 'removing', jobId: event.jobId };
  return { stage: 'making', drillId, jobId: event.jobId, begun: event };
}

function begin(command: Extract<DrillCommand, { type: 'BeginDrill' }>, state: DrillState): DrillEvent[] | Refusal {
  if (state.stage !== 'unknown') return refusal('drill-exists', 'This drill was begun before.', { when: 'never' });
  const { item, hasPoint, jobId, drillId, atMillis, principal } = command;
  if (!hasPoint) return refusal('no-point-yet', `${item.name} has no recovery point yet.`);
  const parameters = { ...command.parameters, drillId };
  return [{ type: 'OperationBegun', ...item, jobId, kind: 'test-failover', parameters, atMillis, principal }];
}

function beginCleanup(
  { jobId, atMillis, principal }: Extract<DrillCommand, { type: 'BeginDrillCleanup' }>,
  { stage, drillId, begun: first, standIn }: KnownDrill,
): DrillEvent[] | Refusal {
  if (stage === 'removed') return [];
  if (stage === 'removing') return refusal('drill-running', 'The drill is being removed already.');
  if (stage === 'making')
    return refusal('drill-running', 'The drill is still being made: wait for its job, or cancel it.');
  const parameters: OperationParameters = { networks: [], disks: [], drillId };
  return [
    {
      ...first,
      jobId,
      kind: 'cleanup-test-failover',
      parameters,
      atMillis,
      principal,
      standIn: standIn ?? first.jobId,
    },
  ];
}

function end(command: Extract<DrillCommand, { type: 'EndDrillOperation' }>, state: DrillState): DrillEvent[] | Refusal {
  const isHeld = state.stage === 'making' || state.stage === 'removing';
  // Unknown: this server was restored from a backup. The job ends all the same.
  if (!isHeld || state.jobId !== command.jobId)
    return refusal('operation-not-held', `Job ${command.jobId} does not work with this drill.`, {
      field: '/jobId',
      when: 'never',
    });
  const { stage, jobId, begun } = state;
  const { itemId } = begun;
  const { type: _, ...facts } = command;
  if (stage === 'removing' && command.outcome === 'succeeded')
    return [{ type: 'DrillCleanedUp', drillId: command.drillId, itemId, jobId, atMillis: command.atMillis }];
  return [{ type: 'DrillEnded', ...facts, itemId }];
}
