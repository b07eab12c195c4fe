import {
  type CommandHandler,
  createCommandHandler,
  type EventStore,
  isRefusal,
  type Refusal,
} from '@understudy/event-sourcing';
import { tracedCommands } from '@understudy/messaging';
import { jobCodec } from '../job/job.codec.ts';
import type { JobCommand } from '../job/job.commands.ts';
import { jobDecider } from '../job/job.decider.ts';
import type { JobEvent } from '../job/job.events.ts';
import type { JobState, KnownJob } from '../job/job.state.ts';

/** About 12 KB each, measured. A job that is over is seldom asked for again. */
const JOBS_KEPT_MAX = 2000;

export const JOB_STREAMS = 'orchestrator.job-';

export interface Cause {
  readonly principal: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent?: string;
  /** The same when a command may come twice; left out: a new one. */
  readonly commandId?: string;
}

/** The streams of the jobs. */
export class JobJournal {
  readonly #handler: CommandHandler<JobState, JobCommand, JobEvent>;
  readonly #newId: () => string;

  constructor(store: EventStore, newId: () => string) {
    const handler = createCommandHandler({
      store,
      decider: jobDecider,
      codec: jobCodec,
      streamOf: (jobId) => `${JOB_STREAMS}${jobId}`,
      cachedStreamsMax: JOBS_KEPT_MAX,
    });
    this.#handler = tracedCommands('job', handler);
    this.#newId = newId;
  }

  async load(jobId: string): Promise<JobState> {
    return (await this.#handler.load(jobId)).state;
  }

  /** The job as it stands afterwards. Rejects with `EventStoreError`. */
  async apply(jobId: string, command: JobCommand, cause: Cause): Promise<KnownJob | Refusal> {
    const outcome = await this.#handler.handle(jobId, command, {
      ...cause,
      commandId: cause.commandId ?? this.#newId(),
      nowMillis: command.nowMillis,
    });
    if (isRefusal(outcome)) return outcome;
    const state = await this.load(jobId);
    if (state.phase === 'unknown') throw new Error(`job ${jobId} took ${command.type} and is not there`);
    return state;
  }
}
