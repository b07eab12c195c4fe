import type { Refusal } from '@understudy/event-sourcing';
import type { ControlService, ExecutorRole } from '@understudy/messaging';
import type { JobProblem, WayOn } from '../job/job.events.ts';
import type { KnownJob } from '../job/job.state.ts';
import type { OperationFacts, OperationKind } from '../job/operation.ts';
import type { CommandName } from './executor-commands.ts';
import type { Sight } from './sight.port.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What a step's pure functions may look at. */
export interface JobView {
  readonly job: KnownJob;
  /** The result of an earlier step; undefined when it was skipped or its turn has not come. */
  resultOf<Result = Fields>(step: string): Result | undefined;
}

export type Executor = { readonly role: ExecutorRole; readonly name: string } | { readonly service: ControlService };

export interface CommandRequest {
  readonly to: Executor;
  readonly name: CommandName;
  readonly fields: Fields;
}

/** A command on the bus. */
export interface CommandWork {
  readonly type: 'command';
  /** It changes something, or its first answer is to stay: it carries the key (job, step), and a repeated one joins it or is answered from the executor's log. A query carries none and is asked anew. */
  readonly hasEffect: boolean;
  readonly request: (view: JobView) => CommandRequest;
  /** How long one request may take, milliseconds. Beyond it the outcome is unknown, never "failed". */
  readonly timeoutMillis: number | ((view: JobView) => number);
  /** How long passing troubles are lived with before the step fails. */
  readonly patienceMillis: number | ((view: JobView) => number);
  /** Why a result is not good enough, though the executor did what it was asked. */
  readonly objection?: (result: Fields, view: JobView) => Objection | undefined;
  /** A refusal that is not the end; undefined: it is. */
  readonly onRefusal?: (refusal: Refusal) => Objection | undefined;
}

export interface Objection extends JobProblem {
  /** later: look again after a while, as with a passing trouble; person: only somebody on the spot can tell, the remedy is the question. */
  readonly next: 'fail' | 'later' | 'person';
}

export type Look =
  | { readonly type: 'met'; readonly result: Fields }
  | { readonly type: 'not-yet'; readonly detail: string; readonly progress?: StepProgress }
  | { readonly type: 'failed'; readonly problem: JobProblem };

export interface StepProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly bytesPerSecond?: number;
  readonly etaMillis?: number;
}

/** A wait for a condition that shows in telemetry and assignments. It changes nothing, so it has no key. */
export interface WaitWork {
  readonly type: 'wait';
  /** Undefined: as long as it takes; it can be cancelled. */
  readonly dueMillis: number | undefined;
  /** Looked at this often. */
  readonly everyMillis: number;
  readonly look: (view: JobView, sight: Sight, startedAtMillis: number) => Promise<Look>;
}

export interface StepDefinition {
  /** Kebab-case, unique in its kind, never changed: half of the effect key. */
  readonly name: string;
  /** What an operator reads: "Create the disks". */
  readonly title: string;
  readonly work: CommandWork | WaitWork;
  /** Why it is not needed in this job; undefined: it is. */
  readonly notNeeded?: (view: JobView) => string | undefined;
  /** The job can do without: what fails here is told and left. */
  readonly isOptional?: boolean;
  /** From its start on the job cannot be cancelled. */
  readonly isNoReturn?: boolean;
  /** Gone through only when the job is cancelled and that step was begun. */
  readonly undoes?: string;
}

export interface KindDefinition {
  readonly kind: string;
  /** "Fail over web-1 (planned)". */
  readonly title: string;
  readonly steps: readonly StepDefinition[];
  /** Ways on when it failed. */
  readonly waysOn: readonly WayOn[];
  /** What `undo` begins. */
  readonly undoKind?: OperationKind;
  /** What the job found or made, also when it came only half of the way. */
  readonly facts: (view: JobView) => OperationFacts;
}
