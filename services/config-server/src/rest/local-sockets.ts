import type { Server, Socket } from 'node:net';

/** The connections of the admin socket. Everything that is not known to be one counts as the network. */
export class LocalSockets {
  readonly #sockets = new WeakSet<Socket>();

  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.#sockets.add(socket));
  }

  has(socket: Socket): boolean {
    return this.#sockets.has(socket);
  }
}
