import { parentPort, workerData } from 'node:worker_threads';
import { CommitFailed, EventWriter } from './event-writer.ts';
import type { WriterFailure, WriterReply, WriterRequest, WriterStart } from './writer-messages.ts';

/** The thread of the one connection that writes: its fsyncs hold up nobody else. */
function run(): void {
  const port = parentPort;
  if (port === null) throw new Error('this file is a worker');
  const reply = (message: WriterReply): void => port.postMessage(message);
  const writer = attempt(() => new EventWriter(workerData as WriterStart), reply);
  if (writer === undefined) return;
  reply({ type: 'opened', storeId: writer.storeId });
  port.on('message', (request: WriterRequest) => {
    if (request.type === 'commit') {
      const outcomes = attempt(() => writer.commit(request.batch), reply);
      if (outcomes !== undefined) reply({ type: 'committed', outcomes });
      return;
    }
    writer.close();
    reply({ type: 'closed' });
    port.close();
  });
}

function attempt<Result>(work: () => Result, reply: (message: WriterReply) => void): Result | undefined {
  try {
    return work();
  } catch (error) {
    reply({ type: 'failed', failure: describe(error) });
    return undefined;
  }
}

function describe(error: unknown): WriterFailure {
  const commit = error instanceof CommitFailed;
  const inner = commit ? error.cause : error;
  const message = inner instanceof Error ? inner.message : String(inner);
  const errcode = inner instanceof Error && 'errcode' in inner ? Number(inner.errcode) : undefined;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : undefined;
  return { message, commit, ...(errcode !== undefined && { errcode }), ...(code !== undefined && { code }) };
}

run();
