import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Credentials } from './credentials.ts';
import type { PeerIdentity } from './identity-uri.ts';
import { ALPN_CONTROL, ALPN_STREAM, clientTlsOptions, peerIdentity } from './tls-context.ts';

/** Where a part can be reached. `name` is the one its certificate has to carry; without it any part in a fitting role will do. */
export interface PeerAddress {
  readonly host: string;
  readonly port: number;
  readonly name?: string | undefined;
}

export interface DialedPeer {
  readonly socket: TLSSocket;
  readonly identity: PeerIdentity;
  readonly address: PeerAddress;
}

/** No address of the list led to a peer; `reasons` has one line for each. Trying again later is the thing to do. */
export class DialError extends Error {
  override readonly name = 'DialError';
  readonly code = 'peer-unreachable';
  readonly retryable = true;
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[], cause: unknown) {
    super(reasons.join('; '), { cause });
    this.reasons = reasons;
  }
}

const CONNECT_TIMEOUT_MILLIS = 10_000;
const KEEP_ALIVE_MILLIS = 10_000;

/** Connects to the first address that answers as who it should be. The socket is paused until somebody reads from it. Throws DialError. */
export async function dialPeer(
  credentials: Credentials,
  addresses: readonly PeerAddress[],
  protocol: string = ALPN_STREAM,
): Promise<DialedPeer> {
  const reasons: string[] = [];
  let cause: unknown;
  for (const address of addresses) {
    try {
      const socket = await dialOne(credentials, address, protocol);
      return { socket, identity: peerIdentity(socket), address };
    } catch (error) {
      cause = error;
      reasons.push(`${address.host}:${address.port}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new DialError(reasons.length > 0 ? reasons : ['no address is configured'], cause);
}

function dialOne(credentials: Credentials, address: PeerAddress, protocol: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      ...clientTlsOptions(credentials, address.name, protocol),
      host: address.host,
      port: address.port,
      ...(isIP(address.host) === 0 && { servername: address.host }),
    });
    socket.setNoDelay(true);
    socket.setKeepAlive(true, KEEP_ALIVE_MILLIS);
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(CONNECT_TIMEOUT_MILLIS, () => fail(new Error(`no answer within ${CONNECT_TIMEOUT_MILLIS} ms`)));
    socket.once('error', fail);
    socket.once('secureConnect', () => {
      socket.setTimeout(0);
      socket.removeAllListeners('timeout');
      socket.removeListener('error', fail);
      // A peer of an older release would take it for a stream.
      if (protocol === ALPN_CONTROL && socket.alpnProtocol !== protocol)
        fail(new Error('the peer takes no control connections'));
      else resolve(socket);
    });
  });
}
