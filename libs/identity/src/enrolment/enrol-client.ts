import { request as plainRequest } from 'node:http';
import { type RequestOptions, request as secureRequest } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import { IdentityError } from '../errors.ts';
import { parseIdentity } from '../identity-uri.ts';
import type { Role } from '../role.ts';
import { ALPN_ENROL } from '../tls-context.ts';
import type { EnrolmentGrant, EnrolmentRequest } from './enrolment-request.ts';
import type { EnrolmentToken } from './enrolment-token.ts';
import { readFrame, writeFrame } from './length-frame.ts';

const TIMEOUT_MILLIS = 20_000;
const REPLY_BYTES_MAX = 256 * 1024;
const PATH = '/api/v1/enrolments';
/** A process server that has just started, or whose bus is being told new names, answers "not now" for a moment: nobody saw the token then. */
const NOT_NOW = 503;
const NOT_NOW_RETRIES = 20;
const NOT_NOW_PAUSE_MILLIS = 500;

/** An answer that is not a grant. `retryable`: the next address, or the same one later, may do. */
class EnrolmentRefused extends Error {
  readonly retryable: boolean;
  readonly remedy: string | undefined;
  readonly status: number | undefined;

  constructor(message: string, retryable: boolean, remedy?: string, cause?: unknown, status?: number) {
    super(message, cause === undefined ? {} : { cause });
    this.retryable = retryable;
    this.remedy = remedy;
    this.status = status;
  }
}

/**
 * Sends the request to the token's addresses, one after the other. The secret goes out only after the peer has shown a certificate of the token's authority, or
 * over plain HTTP on loopback. Throws IdentityError `enrolment-failed` with every reason.
 */
export async function requestEnrolment(token: EnrolmentToken, request: EnrolmentRequest): Promise<EnrolmentGrant> {
  const reasons: string[] = [];
  for (const url of token.urls) {
    try {
      return parseGrant(await sendPatiently(new URL(url), token.ca, JSON.stringify(request)));
    } catch (error) {
      const refused = error instanceof EnrolmentRefused ? error : undefined;
      reasons.push(`${url}: ${error instanceof Error ? error.message : String(error)}`);
      if (refused !== undefined && !refused.retryable) throw failed(reasons, refused.remedy, error);
    }
  }
  throw failed(reasons, undefined);
}

/** Asks again while the answer is "not now". */
async function sendPatiently(url: URL, ca: string, body: string): Promise<string> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await send(url, ca, body);
    } catch (error) {
      const notNow = error instanceof EnrolmentRefused && error.status === NOT_NOW;
      if (!notNow || retries === NOT_NOW_RETRIES) throw error;
    }
    await pause(NOT_NOW_PAUSE_MILLIS);
  }
}

async function send(url: URL, ca: string, body: string): Promise<string> {
  if (url.protocol === 'http:') return await post(url, body, (options) => plainRequest(options));
  const trust = await pin(url, ca, url.protocol === 'tls:' ? ALPN_ENROL : undefined);
  if (url.protocol === 'tls:') return await overProcessServer(url, trust, body);
  const secure = { ca: trust, checkServerIdentity: servedBy('config-server'), minVersion: 'TLSv1.3' as const };
  return await post(url, body, (options) => secureRequest({ ...options, ...secure }));
}

/** Looks at the chain that the peer shows, tells it nothing, and answers the authority's certificate when it is the pinned one. */
async function pin(url: URL, ca: string, alpn: string | undefined): Promise<string> {
  const socket = await open(url, { rejectUnauthorized: false, ...(alpn !== undefined && { ALPNProtocols: [alpn] }) });
  try {
    let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
    for (let depth = 0; depth < 5 && certificate?.raw !== undefined; depth += 1) {
      if (certificate.fingerprint256.replaceAll(':', '').toLowerCase() === ca) return pemOf(certificate.raw);
      certificate = certificate.issuerCertificate === certificate ? undefined : certificate.issuerCertificate;
    }
  } finally {
    // In order: a reset would look like an attack in the server's log.
    socket.end();
  }
  throw new EnrolmentRefused(
    'shows no certificate of the token’s authority',
    true,
    'Is this the right address? Somebody may stand between.',
  );
}

async function overProcessServer(url: URL, trust: string, body: string): Promise<string> {
  const socket = await open(url, {
    ca: trust,
    ALPNProtocols: [ALPN_ENROL],
    checkServerIdentity: servedBy('process-server'),
    minVersion: 'TLSv1.3',
  });
  try {
    if (socket.alpnProtocol !== ALPN_ENROL) throw new EnrolmentRefused('takes no enrolments', true);
    writeFrame(socket, Buffer.from(body));
    const answer = JSON.parse((await readFrame(socket, REPLY_BYTES_MAX, TIMEOUT_MILLIS)).toString('utf8')) as unknown;
    const { status = 0, body: text = '' } = answer as { status?: number; body?: string };
    return accepted(status, text);
  } finally {
    socket.destroy();
  }
}

function open(url: URL, options: object): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = connect({ host, port: Number(url.port || 443), ...options });
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(TIMEOUT_MILLIS, () => fail(new Error(`no answer within ${TIMEOUT_MILLIS} ms`)));
    socket.once('error', fail);
    socket.once('secureConnect', () => {
      socket.removeListener('error', fail);
      // Whoever reads or writes next notices a reset by itself.
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
  });
}

function servedBy(role: Role) {
  return (_host: string, certificate: { subjectaltname?: string | undefined }): Error | undefined => {
    const found = parseIdentity(certificate.subjectaltname);
    return found?.role === role ? undefined : new Error(`the peer is no ${role}`);
  };
}

function post(
  url: URL,
  body: string,
  make: (options: RequestOptions) => ReturnType<typeof plainRequest>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = make({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port,
      path: `${url.pathname.replace(/\/$/, '')}${PATH}`,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      timeout: TIMEOUT_MILLIS,
    });
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      incoming.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > REPLY_BYTES_MAX) outgoing.destroy(new Error('the answer is too large'));
        else chunks.push(chunk);
      });
      incoming.on('error', reject);
      incoming.on('end', () => {
        try {
          resolve(accepted(incoming.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
        } catch (error) {
          reject(error as Error);
        }
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${TIMEOUT_MILLIS} ms`)));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The body of a success. A token that was refused is refused everywhere; a server that is away or full is not. */
function accepted(status: number, text: string): string {
  if (status >= 200 && status < 300) return text;
  const { detail, title, remedy } = problemOf(text);
  const message = detail ?? title ?? `answered ${status}`;
  throw new EnrolmentRefused(
    message,
    status === 0 || status >= 500 || status === 404 || status === 429,
    remedy,
    undefined,
    status,
  );
}

function problemOf(text: string): { detail?: string; title?: string; remedy?: string } {
  try {
    const value: unknown = JSON.parse(text);
    const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const of = (name: string) => (typeof fields[name] === 'string' ? { [name]: fields[name].slice(0, 500) } : {});
    return { ...of('detail'), ...of('title'), ...of('remedy') };
  } catch {
    // Not a problem document: the status has to do.
    return {};
  }
}

function parseGrant(text: string): EnrolmentGrant {
  const value: unknown = JSON.parse(text);
  const { certificatePem, caPem, natsServers } = (value ?? {}) as Record<string, unknown>;
  if (typeof certificatePem !== 'string' || typeof caPem !== 'string')
    throw new EnrolmentRefused('answered something that is no grant', true);
  const isList = Array.isArray(natsServers) && natsServers.every((server) => typeof server === 'string');
  return { certificatePem, caPem, ...(isList && { natsServers: natsServers as string[] }) };
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function failed(reasons: readonly string[], remedy: string | undefined, cause?: unknown): IdentityError {
  return new IdentityError(
    'enrolment-failed',
    `enrolment failed: ${reasons.join('; ')}`,
    remedy ?? 'Check the addresses and the way to them; a token works once and for an hour.',
    cause,
  );
}
