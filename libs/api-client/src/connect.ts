import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { ApiError } from './answer.ts';
import { type Client, createClient, createConfig } from './gen/client/index.ts';

const TIMEOUT_MILLIS = 30_000;

export interface Connection {
  /** `http://127.0.0.1:8080`, beyond loopback https. */
  readonly url: string;
  /** A bearer token: a secret. */
  readonly token: string;
  /** The authority that signed the server’s certificate, where it is not a public one. */
  readonly caPem?: string;
}

export type ApiClient = Client;

/** What the generated functions take as `client`. Nothing is sent yet. */
export function connect(connection: Connection): ApiClient {
  trust(connection.caPem);
  return createClient(
    createConfig({
      baseUrl: connection.url.replace(/\/+$/, ''),
      headers: { authorization: `Bearer ${connection.token}` },
      fetch: (input, init) => send(connection.url, input, init),
    }),
  );
}

/** For the whole process: what it trusts already stays trusted. */
export function trust(caPem: string | undefined): void {
  if (caPem !== undefined) setDefaultCACertificates([...getCACertificates('default'), caPem]);
}

async function send(url: string, input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const ownSignal = input instanceof Request ? input.signal : undefined;
  const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
  const signal = ownSignal === undefined ? timeout : AbortSignal.any([ownSignal, timeout]);
  try {
    return await fetch(input, { ...init, signal });
  } catch (error) {
    throw unreachable(url, error);
  }
}

/** Why nothing came back, with what to do about it. */
export function unreachable(url: string, error: unknown): ApiError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'UND_ERR_SOCKET')
    return new ApiError(
      0,
      'not-running',
      `no control plane answers at ${url}`,
      'Start it (understudy up), or name another: understudy login. The services of this host can be asked without it: --local.',
    );
  if (/CERT|SELF_SIGNED|ISSUER/.test(code))
    return new ApiError(
      0,
      'not-trusted',
      `${url} shows a certificate that is not trusted: ${message}`,
      'Name the installation’s authority: understudy login --ca FILE.',
    );
  return new ApiError(
    0,
    'no-answer',
    `${url}: ${message}`,
    'Check address and network; understudy doctor looks at both.',
  );
}
