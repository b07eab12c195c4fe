import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import type { JobCommand } from '../job/job.commands.ts';
import type { Outcome } from '../job/job.events.ts';
import { type JobStep, type KnownJob, nextStep, outcomeOf, stepOf } from '../job/job.state.ts';
import { definitionOf, viewOf } from '../kinds/job-kinds.ts';
import type { Sight } from '../kinds/sight.port.ts';
import type { CommandWork, KindDefinition, StepDefinition, WaitWork } from '../kinds/step.types.ts';
import { afterAnswer, fail } from './after-answer.ts';
import type { Answer, Commander } from './commander.port.ts';
import type { CrashPoints } from './crash-points.port.ts';
import { endFields } from './end-fields.ts';
import type { JobJournal } from './job-journal.ts';
import type { Nudge } from './nudge.ts';
import { LeaseLost, type Progress, type Time } from './run.types.ts';
import { sendEnd, sendStep } from './send-step.ts';
import type { Slots } from './slots.ts';

const END_DELAYS_MILLIS = [500, 1000, 2000, 5000, 10_000, 30_000];

export interface JobRunParts {
  readonly journal: JobJournal;
  readonly commander: Commander;
  readonly sight: Sight;
  readonly time: Time;
  readonly crashPoints: CrashPoints;
  readonly slots: Slots;
  /** A command that is not answered is sent again after so long: by its key it joins what is under way, or it finds an executor that was started anew. */
  readonly resendMillis: number;
  readonly epoch: number;
  readonly holder: string;
  /** Whether the lease can be trusted at this very moment: a process that slept must not go on with what it meant to do. */
  readonly isTrusted: () => boolean;
  readonly tell: (
    code: 'job-end-refused' | 'job-kind-unknown',
    message: string,
    facts: Readonly<Record<string, unknown>>,
  ) => void;
  /** Progress inside the present step; undefined: nothing to tell any more. */
  readonly progressed: (jobId: string, progress: Progress | undefined) => void;
  /** How long waits rest between two looks: longer, the more there are. */
  readonly restMillis: (everyMillis: number) => number;
}

/**
 * One job, from where its stream stands to its end, or until another process goes on with it. All that it knows is in the stream: it can be dropped
 * at any instant and begun again.
 */
export class JobRun {
  readonly #parts: JobRunParts;
  readonly #nudge: Nudge;
  readonly #signal: AbortSignal;
  readonly #beganAtMillis: number;
  #job: KnownJob;

  constructor(parts: JobRunParts, job: KnownJob, nudge: Nudge, signal: AbortSignal) {
    this.#parts = parts;
    this.#job = job;
    this.#nudge = nudge;
    this.#signal = signal;
    this.#beganAtMillis = parts.time.nowMillis();
  }

  /** Answers the job as it was left. Rejects with `LeaseLost` or `EventStoreError`. */
  async run(): Promise<KnownJob> {
    const { epoch, holder } = this.#parts;
    await this.#apply({ type: 'TakeOverJob', epoch, holder, nowMillis: this.#now() });
    const kind = definitionOf(this.#job.kind);
    if (kind === undefined) return await this.#newerKind();
    if (this.#job.finished !== undefined) await this.#end(kind, this.#job.finished.outcome);
    while (!this.#signal.aborted && this.#job.phase !== 'finished') {
      const outcome = outcomeOf(this.#job);
      if (outcome !== undefined) await this.#end(kind, outcome);
      else if (this.#job.phase === 'waiting-for-person') await this.#untilAnswered();
      else await this.#goOn(kind);
    }
    this.#parts.progressed(this.#job.jobId, undefined);
    return this.#job;
  }

  /** Another release began it: that one, or a newer one, goes on. */
  async #newerKind(): Promise<KnownJob> {
    const { jobId, kind } = this.#job;
    this.#parts.tell('job-kind-unknown', `job ${jobId} is of a kind that this release does not know: ${kind}`, {
      job: jobId,
    });
    while (!this.#signal.aborted && this.#job.phase !== 'superseded') await this.#untilAnswered();
    return this.#job;
  }

  async #goOn(kind: KindDefinition): Promise<void> {
    const step = nextStep(this.#job);
    const definition = kind.steps.find(({ name }) => name === step?.name);
    if (step === undefined || definition === undefined)
      throw new Error(`job ${this.#job.jobId}: no definition of its next step`);
    if (step.state === 'postponed') await this.#untilDue(step);
    else if (step.state === 'running') await this.#carryOn(definition, step);
    else await this.#begin(definition, step);
  }

  async #untilAnswered(): Promise<void> {
    await this.#nudge.next(this.#signal);
    await this.#reload();
  }

  async #begin(definition: StepDefinition, step: JobStep): Promise<void> {
    const at = { step: step.name, epoch: this.#parts.epoch, nowMillis: this.#now() };
    const reason = definition.notNeeded?.(viewOf(this.#job));
    if (reason !== undefined) return await this.#apply({ type: 'SkipStep', ...at, reason });
    const { work } = definition;
    const due =
      work.type === 'wait' && work.dueMillis !== undefined ? { dueAtMillis: at.nowMillis + work.dueMillis } : {};
    await this.#apply({ type: 'StartStep', ...at, attempt: step.attempts + 1, ...due });
  }

  async #untilDue(step: JobStep): Promise<void> {
    await this.#rest((step.dueAtMillis ?? 0) - this.#now());
    if (this.#signal.aborted || (step.dueAtMillis ?? 0) > this.#now()) return;
    const at = { step: step.name, epoch: this.#parts.epoch, nowMillis: this.#now() };
    await this.#apply({ type: 'StartStep', ...at, attempt: step.attempts + 1 });
  }

  /** A step that was started: by this process a moment ago, or by one that is no more. Both ways it is the same to do. */
  async #carryOn(definition: StepDefinition, step: JobStep): Promise<void> {
    const { work } = definition;
    if (work.type === 'wait') await this.#look(definition, work, step);
    else await this.#ask(definition, work, step);
  }

  async #look(definition: StepDefinition, work: WaitWork, step: JobStep): Promise<void> {
    const nowMillis = this.#now();
    const at = { step: step.name, attempt: step.attempts, epoch: this.#parts.epoch, nowMillis };
    if (this.#job.phase === 'cancelling')
      return await this.#apply({ type: 'SkipStep', ...at, reason: 'the job was cancelled' });
    const { crashPoints, sight } = this.#parts;
    await crashPoints.at('before-send', this.#job.kind, step.name);
    const seen = await work.look(viewOf(this.#job), sight, step.startedAtMillis ?? 0);
    if (seen.type !== 'not-yet') await crashPoints.at('after-reply', this.#job.kind, step.name);
    if (seen.type === 'met')
      return await this.#apply({ type: 'SucceedStep', ...at, resultJson: JSON.stringify(seen.result) });
    const failing = { definition, step, epoch: at.epoch, nowMillis };
    if (seen.type === 'failed') return await this.#apply(fail(seen.problem, failing));
    if (step.dueAtMillis !== undefined && nowMillis >= step.dueAtMillis) {
      const remedy = 'Cure what is missing, then retry.';
      return await this.#apply(
        fail({ code: 'wait-timed-out', message: `still waiting: ${seen.detail}`, remedy }, failing),
      );
    }
    this.#parts.progressed(this.#job.jobId, {
      step: step.name,
      detail: seen.detail,
      ...(seen.progress && { progress: seen.progress }),
    });
    await this.#rest(this.#parts.restMillis(work.everyMillis));
  }

  async #ask(definition: StepDefinition, work: CommandWork, step: JobStep): Promise<void> {
    const { crashPoints, slots } = this.#parts;
    const { jobId, kind } = this.#job;
    const view = viewOf(this.#job);
    this.#parts.progressed(jobId, { step: step.name, detail: '' });
    const answer = await slots.take(async () => {
      await crashPoints.at('before-send', kind, step.name);
      this.#assertTrusted();
      return await this.#answerOrDropped(sendStep(this.#parts, work, step, view, this.#signal));
    });
    if (answer === 'dropped' || this.#signal.aborted) return;
    await crashPoints.at('after-reply', kind, step.name);
    refuseStaleEpoch(answer);
    const patientSinceMillis = Math.max(step.startedAtMillis ?? 0, this.#beganAtMillis);
    const { epoch } = this.#parts;
    await this.#apply(
      afterAnswer(answer, { definition, work, step, view, epoch, nowMillis: this.#now(), patientSinceMillis }),
    );
  }

  /** Nobody waits for what a job asked that gave way to another. Its answer changes nothing. */
  async #answerOrDropped(answer: Promise<Answer>): Promise<Answer | 'dropped'> {
    for (;;) {
      const first = await this.#nudge.orEndOf(answer, this.#signal);
      if (first === undefined) return 'dropped';
      if (first !== 'nudged') return first;
      await this.#reload();
      if (this.#job.phase === 'superseded' || this.#signal.aborted) return 'dropped';
    }
  }

  /** The item is told for as long as it takes: before it knows, it stays held. */
  async #end(kind: KindDefinition, outcome: Outcome): Promise<void> {
    for (let attempt = 0; !this.#signal.aborted; attempt += 1) {
      const isKnown = outcome === 'superseded' && this.#job.phase !== 'finished';
      const answer = isKnown ? ENDED : await this.#tellTheItem(kind, outcome);
      if (answer.type === 'result') return await this.#finish(kind, outcome);
      refuseStaleEpoch(answer);
      if (answer.type === 'refusal' && answer.code === 'operation-not-held') return await this.#giveWay(kind);
      const { jobId } = this.#job;
      if (answer.type === 'refusal')
        this.#parts.tell('job-end-refused', answer.message, { job: jobId, code: answer.code });
      this.#parts.progressed(jobId, {
        step: 'end',
        detail: `the configuration server does not take the end: ${answer.message}`,
      });
      await this.#rest(END_DELAYS_MILLIS[Math.min(attempt, END_DELAYS_MILLIS.length - 1)]!);
      await this.#reload();
      if (outcomeOf(this.#job) !== outcome) return;
    }
  }

  async #tellTheItem(kind: KindDefinition, outcome: Outcome): Promise<Answer> {
    const { crashPoints } = this.#parts;
    await crashPoints.at('before-send', this.#job.kind, 'end');
    this.#assertTrusted();
    const answer = await sendEnd(this.#parts, endFields(viewOf(this.#job), kind, outcome), this.#job);
    await crashPoints.at('after-reply', this.#job.kind, 'end');
    return answer;
  }

  /** The item is held by another job, or by none: an unplanned failover took it before its news came here. */
  async #giveWay(kind: KindDefinition): Promise<void> {
    await this.#apply({ type: 'SupersedeJob', byJobId: 'the job that holds the item now', nowMillis: this.#now() });
    await this.#finish(kind, 'superseded');
  }

  async #finish({ facts, waysOn, undoKind }: KindDefinition, outcome: Outcome): Promise<void> {
    await this.#apply({
      type: 'FinishJob',
      outcome,
      waysOn: outcome === 'failed' ? waysOn : [],
      ...(undoKind !== undefined && { undoKind }),
      facts: facts(viewOf(this.#job)),
      epoch: this.#parts.epoch,
      nowMillis: this.#now(),
    });
  }

  async #apply(command: JobCommand): Promise<void> {
    if (this.#signal.aborted) return;
    this.#assertTrusted();
    const { jobId, principal, traceparent } = this.#job;
    const cause = {
      principal,
      correlationId: jobId,
      causationId: jobId,
      ...(traceparent !== undefined && { traceparent }),
    };
    const outcome = await this.#parts.journal.apply(jobId, command, cause);
    if (!isRefusal(outcome)) {
      this.#job = outcome;
      return;
    }
    refuseStaleEpoch(outcome);
    await this.#afterRefused(command, outcome);
  }

  /** A person or the feed was faster: the stream says how to go on. Without such a change it is a defect, which must not spin. */
  async #afterRefused(command: JobCommand, refusal: Refusal): Promise<void> {
    const before = this.#job;
    await this.#reload();
    const step = 'step' in command ? command.step : undefined;
    const isSame =
      this.#job.phase === before.phase &&
      (step === undefined || stepOf(this.#job, step)?.state === stepOf(before, step)?.state);
    if (isSame)
      throw new Error(`job ${before.jobId}: ${command.type} was refused (${refusal.code}): ${refusal.message}`);
  }

  #assertTrusted(): void {
    if (!this.#parts.isTrusted()) throw new LeaseLost('the lease ran out before it was renewed');
  }

  async #reload(): Promise<void> {
    const state = await this.#parts.journal.load(this.#job.jobId);
    if (state.phase !== 'unknown') this.#job = state;
  }

  async #rest(millis: number): Promise<void> {
    const done = new AbortController();
    const slept = this.#parts.time.sleep(Math.max(0, millis), AbortSignal.any([this.#signal, done.signal]));
    const first = await this.#nudge.orEndOf(slept, this.#signal);
    done.abort();
    if (first === 'nudged') await this.#reload();
  }

  #now(): number {
    return this.#parts.time.nowMillis();
  }
}

const ENDED: Answer = { type: 'result', result: {} };

function refuseStaleEpoch(answer: Answer | Refusal): void {
  if (answer.type !== 'refusal') return;
  if (answer.code === 'stale-epoch' || answer.code === 'stale-term') throw new LeaseLost(answer.message);
}
