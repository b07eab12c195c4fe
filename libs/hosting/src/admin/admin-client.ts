import { request } from 'node:http';

const REPLY_BYTES_MAX = 64 * 1024 * 1024;
const DEFAULT_TIMEOUT_MILLIS = 60_000;

/** What an admin socket answered instead of a result, or that nobody was there. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly code: string;
  readonly remedy: string;

  constructor(status: number, code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.status = status;
    this.code = code;
    this.remedy = remedy;
  }
}

export interface AdminClient {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  delete<T>(path: string): Promise<T>;
}

/** Talks JSON to a service's admin socket. Answers are what the service documents; the caller names their type. */
export function adminClient(socketPath: string, timeoutMillis = DEFAULT_TIMEOUT_MILLIS): AdminClient {
  const call = <T>(method: string, path: string, body?: unknown) =>
    exchange<T>({ socketPath, timeoutMillis, method, path, body });
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body ?? {}),
    delete: (path) => call('DELETE', path),
  };
}

interface Exchange {
  readonly socketPath: string;
  readonly timeoutMillis: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

async function exchange<T>(call: Exchange): Promise<T> {
  const { status, text } = await send(call);
  const reply = parse(text, call);
  if (status >= 200 && status < 300) return reply as T;
  const problem = (typeof reply === 'object' && reply !== null ? reply : {}) as Record<string, unknown>;
  throw new AdminError(
    status,
    String(problem['code'] ?? 'unexpected-answer'),
    String(problem['message'] ?? `the service answered ${status}`),
    String(problem['remedy'] ?? 'Look into the service’s log.'),
  );
}

function send({ socketPath, timeoutMillis, method, path, body }: Exchange): Promise<{ status: number; text: string }> {
  const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const headers = payload && { 'content-type': 'application/json', 'content-length': payload.length };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { socketPath, method, path, headers: headers ?? {}, timeout: timeoutMillis },
      (incoming) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > REPLY_BYTES_MAX) outgoing.destroy(new Error('the answer is too large'));
          else chunks.push(chunk);
        });
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
        incoming.on('error', reject);
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${timeoutMillis} ms`)));
    outgoing.on('error', (error) => reject(unreachable(socketPath, error)));
    outgoing.end(payload);
  });
}

function parse(text: string, { socketPath, path }: Exchange): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new AdminError(
      0,
      'unexpected-answer',
      `${socketPath} answered ${path} with something that is not JSON`,
      'Is this the right socket?',
      cause,
    );
  }
}

function unreachable(socketPath: string, error: NodeJS.ErrnoException): AdminError {
  if (error.code === 'EACCES')
    return new AdminError(
      0,
      'not-permitted',
      `${socketPath} belongs to another user`,
      'Run the command as the user of the service (or root).',
      error,
    );
  if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED')
    return new AdminError(
      0,
      'not-running',
      `nothing answers at ${socketPath}`,
      'Start the service, or name its socket or data folder.',
      error,
    );
  return new AdminError(0, 'no-answer', `${socketPath}: ${error.message}`, 'Look into the service’s log.', error);
}
