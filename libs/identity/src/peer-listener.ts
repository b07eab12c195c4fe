import type { AddressInfo, Socket } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import type { Credentials } from './credentials.ts';
import type { PeerIdentity } from './identity-uri.ts';
import type { Role } from './role.ts';
import { ALPN_CONTROL, ALPN_ENROL, ALPN_STREAM, authorisedPeer, serverTlsOptions } from './tls-context.ts';

const KEEP_ALIVE_MILLIS = 10_000;

export interface PeerListenerOptions {
  readonly role: Role;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly credentials: Credentials;
  readonly connectionsMax: number;
  /** An authorised peer. The callee owns the socket from here on and listens to its errors. */
  readonly onPeer: (socket: TLSSocket, identity: PeerIdentity) => void;
  /** An agent that wants to be told what to do, on the same port. Missing: its protocol is not offered. */
  readonly onControl?: (socket: TLSSocket, identity: PeerIdentity) => void;
  /** Somebody without a certificate who wants one, on the same port. Missing: its protocol is not offered. The callee bounds and ends it. */
  readonly onEnrol?: (socket: TLSSocket, remoteAddress: string) => void;
  /** Whether this certificate (serial number, upper-case hex) was revoked. Asked at each connection. */
  readonly isDenied?: (serial: string) => boolean;
  /** Somebody who is not one: no TLS, no certificate, a foreign or expired one, the wrong role, too many. Already disconnected. */
  readonly onRefused: (reason: string, remoteAddress: string) => void;
}

export interface PeerListener {
  readonly port: number;
  /** New handshakes show the new certificate; connections that exist go on. */
  renew(credentials: Credentials): void;
  /** `isDenied` answers differently now: connections of denied certificates are cut. */
  recheck(): void;
  /** Takes no new connection and cuts those that exist. */
  close(): Promise<void>;
}

/** A TLS listener that hands out authorised peers only. Rejects with the error of `listen` (EADDRINUSE, EACCES, …). */
export async function listenForPeers(options: PeerListenerOptions): Promise<PeerListener> {
  const open = new Set<Socket>();
  const admitted = new Set<TLSSocket>();
  const server = createServer(serverTlsOptions(options.credentials, protocolsOf(options)), (socket) => {
    admitted.add(socket);
    socket.once('close', () => admitted.delete(socket));
    admit(socket, options);
  });
  server.maxConnections = options.connectionsMax;
  server.on('drop', (data) => options.onRefused('too many connections', data?.remoteAddress ?? 'unknown'));
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('tlsClientError', (error, socket) => {
    const from = socket.remoteAddress ?? 'unknown';
    socket.destroy();
    options.onRefused(error.message, from);
  });
  await listen(server, options);
  return {
    port: (server.address() as AddressInfo).port,
    renew: (credentials) => server.setSecureContext(serverTlsOptions(credentials, protocolsOf(options))),
    recheck: () => {
      for (const socket of admitted) if (isDenied(socket, options)) socket.destroy();
    },
    close: () => close(server, open),
  };
}

function admit(socket: TLSSocket, options: PeerListenerOptions): void {
  // A reset before anybody else listens must not become an uncaught exception.
  socket.on('error', () => socket.destroy());
  socket.setNoDelay(true);
  socket.setKeepAlive(true, KEEP_ALIVE_MILLIS);
  if (socket.alpnProtocol === ALPN_ENROL && options.onEnrol !== undefined) {
    options.onEnrol(socket, socket.remoteAddress ?? 'unknown');
    return;
  }
  try {
    const identity = authorisedPeer(socket, options.role);
    if (isDenied(socket, options)) throw new Error(`the certificate of ${identity.role} ${identity.name} was revoked`);
    if (socket.alpnProtocol === ALPN_CONTROL && options.onControl !== undefined) options.onControl(socket, identity);
    else options.onPeer(socket, identity);
  } catch (error) {
    const from = socket.remoteAddress ?? 'unknown';
    socket.destroy();
    options.onRefused(error instanceof Error ? error.message : String(error), from);
  }
}

function isDenied(socket: TLSSocket, { isDenied }: PeerListenerOptions): boolean {
  const serial = socket.getPeerX509Certificate()?.serialNumber;
  return serial !== undefined && isDenied?.(serial) === true;
}

function protocolsOf({ onControl, onEnrol }: PeerListenerOptions): string[] {
  return [
    ALPN_STREAM,
    ...(onControl === undefined ? [] : [ALPN_CONTROL]),
    ...(onEnrol === undefined ? [] : [ALPN_ENROL]),
  ];
}

function listen(server: Server, { host, port }: PeerListenerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function close(server: Server, open: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of open) socket.destroy();
  });
}
