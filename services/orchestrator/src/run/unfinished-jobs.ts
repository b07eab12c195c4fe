import type { EventStore, Position } from '@understudy/event-sourcing';
import { JOB_STREAMS } from './job-journal.ts';

const PAGE = 1000;
const TYPES = ['JobRequested', 'JobFinished'];

/** Ids of the jobs that have no end yet, oldest first: two events of each job are read, once, when the lease is taken. */
export async function unfinishedJobs(store: EventStore): Promise<string[]> {
  const open = new Set<string>();
  let after: Position | undefined;
  for (;;) {
    const page = await store.readAll(after, PAGE, { types: TYPES, streamPrefix: JOB_STREAMS });
    for (const { type, stream } of page.events) {
      const jobId = stream.slice(JOB_STREAMS.length);
      if (type === 'JobRequested') open.add(jobId);
      else open.delete(jobId);
    }
    if (page.atHead) return [...open];
    after = page.next;
  }
}
