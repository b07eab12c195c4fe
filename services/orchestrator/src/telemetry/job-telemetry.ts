import { understudy } from '@understudy/contracts';
import { type Bus, encodeMessage, orchestratorTelemetrySubject, TELEMETRY_BYTES_MAX } from '@understudy/messaging';
import type { Progress } from '../run/run.types.ts';

export interface TelemetryHead {
  readonly name: string;
  readonly version: string;
  readonly instance: string;
  readonly epoch: number;
  readonly holdsLease: boolean;
}

export interface ToldProgress extends Progress {
  readonly jobId: string;
  readonly jobEtaMillis?: number;
}

/** A few hundred bytes each: a report stays far below what one may carry. */
const JOBS_PER_PART = Math.floor(TELEMETRY_BYTES_MAX / 1024);

/** Sent or dropped: the next report says everything anew. */
export function publishJobTelemetry(bus: Bus, head: TelemetryHead, jobs: readonly ToldProgress[]): void {
  const parts = Math.max(1, Math.ceil(jobs.length / JOBS_PER_PART));
  for (let part = 0; part < parts; part += 1) {
    const some = jobs.slice(part * JOBS_PER_PART, (part + 1) * JOBS_PER_PART).map(fieldsOf);
    const body = encodeMessage(understudy.v1.OrchestratorTelemetry, { ...head, part, parts, jobs: some });
    bus.publish(orchestratorTelemetrySubject(head.name), body);
  }
}

function fieldsOf({ jobId, step, detail, progress, jobEtaMillis }: ToldProgress) {
  return {
    jobId,
    step,
    detail: detail.slice(0, 300),
    ...(progress !== undefined && {
      doneBytes: progress.doneBytes,
      totalBytes: progress.totalBytes,
      ...(progress.bytesPerSecond !== undefined && { bytesPerSecond: progress.bytesPerSecond }),
      ...(progress.etaMillis !== undefined && { stepEtaMillis: progress.etaMillis }),
    }),
    ...(jobEtaMillis !== undefined && { jobEtaMillis }),
  };
}
