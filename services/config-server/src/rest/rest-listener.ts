import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { listenFailure } from '@understudy/hosting';

const HEADER_BYTES_MAX = 16 * 1024;
const HEADERS_MILLIS = 10_000;
const REQUEST_MILLIS = 30_000;
const KEEP_ALIVE_MILLIS = 65_000;
const CONNECTIONS_MAX = 1000;

export interface RestListenerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Beyond loopback it has to be there: nothing listens in the clear. */
  readonly tls?: { readonly chainPem: string; readonly keyPem: string };
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** The REST API's own listener on the same routes as the admin socket, with the limits the network needs. */
export class RestListener {
  readonly #server: Server | SecureServer;
  readonly port: number;

  private constructor(server: Server | SecureServer) {
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  /** Rejects with StartFailure. */
  static async open(options: RestListenerOptions): Promise<RestListener> {
    const limits = {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: HEADERS_MILLIS,
      requestTimeout: REQUEST_MILLIS,
      keepAliveTimeout: KEEP_ALIVE_MILLIS,
    };
    const { tls, handle } = options;
    const server =
      tls === undefined
        ? createServer(limits, handle)
        : createSecureServer({ ...limits, cert: tls.chainPem, key: tls.keyPem, minVersion: 'TLSv1.3' }, handle);
    server.maxConnections = CONNECTIONS_MAX;
    server.on('tlsClientError', (_error, socket) => socket.destroy());
    await listen(server, options);
    return new RestListener(server);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}

function listen(server: Server | SecureServer, { host, port }: RestListenerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(listenFailure('the REST address', { host, port }, cause)));
    server.listen(port, host, resolve);
  });
}
