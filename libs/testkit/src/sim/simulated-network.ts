import type { Duplex } from 'node:stream';
import type { Chance } from './chance.ts';
import type { SimulatedHost, SimulatedProcess } from './simulated-host.ts';
import { SimulatedLink } from './simulated-link.ts';
import { SimulatedPipe } from './simulated-pipe.ts';
import { SimulatedSocket } from './simulated-socket.ts';
import type { SimulatedTime } from './simulated-time.ts';

const CONNECT_TIMEOUT_MICROS = 20_000_000;
const WINDOW_BYTES_LEAST = 16 * 1024;
const WINDOW_BYTES_MOST = 1024 * 1024;

interface Connection {
  readonly ends: readonly [SimulatedSocket, SimulatedSocket];
  readonly pipes: readonly [SimulatedPipe, SimulatedPipe];
  readonly link: SimulatedLink;
}

interface Listener {
  readonly process: SimulatedProcess;
  readonly accept: (socket: Duplex) => void;
}

/** Hosts, the links between them, and TCP-like connections that can lose everything but the order of their bytes. */
export class SimulatedNetwork {
  readonly #time: SimulatedTime;
  readonly #random: Chance;
  readonly #links = new Map<string, SimulatedLink>();
  readonly #listeners = new Map<string, Listener>();
  readonly #connections = new Set<Connection>();

  constructor(time: SimulatedTime, random: Chance) {
    this.#time = time;
    this.#random = random;
  }

  link(a: SimulatedHost, b: SimulatedHost): SimulatedLink {
    const key = [a.name, b.name].sort().join('-');
    const known = this.#links.get(key);
    if (known !== undefined) return known;
    const link = new SimulatedLink(
      this.#random.magnitude(50, 50_000),
      this.#random.magnitude(10, 20_000),
      this.#random.magnitude(200_000, 200_000_000),
    );
    this.#links.set(key, link);
    return link;
  }

  connections(): readonly Connection[] {
    return [...this.#connections];
  }

  listen(process: SimulatedProcess, port: number, accept: (socket: Duplex) => void): void {
    const key = `${process.host.name}:${port}`;
    const listener = { process, accept };
    this.#listeners.set(key, listener);
    process.onKill(() => {
      if (this.#listeners.get(key) === listener) this.#listeners.delete(key);
    });
  }

  /** Rejects with ECONNREFUSED or ETIMEDOUT as a real connect would. */
  connect(process: SimulatedProcess, to: SimulatedHost, port: number): Promise<Duplex> {
    const link = this.link(process.host, to);
    return new Promise((resolve, reject) => {
      process.after(2 * link.latencyMicros + 1, `connect ${to.name}`, () => {
        const silent = link.isBlocked(process.host.name) || link.isBlocked(to.name) || !to.up;
        if (silent) process.after(CONNECT_TIMEOUT_MICROS, 'connect timeout', () => reject(connectError('ETIMEDOUT')));
        else {
          const listener = this.#listeners.get(`${to.name}:${port}`);
          if (listener === undefined) reject(connectError('ECONNREFUSED'));
          else resolve(this.#join(process, listener, link));
        }
      });
    });
  }

  /** The connection ends for both; of what is under way a prefix of any length still arrives. */
  cut(connection: Connection): void {
    for (const pipe of connection.pipes) pipe.cut(this.#random.between(0, pipe.bytesUnderWay));
    this.#connections.delete(connection);
    for (const end of connection.ends) end.reset('ECONNRESET');
  }

  /** Nothing arrives any more and nobody is told: a firewall forgot the connection. */
  silence(connection: Connection): void {
    for (const pipe of connection.pipes) pipe.cut(0);
  }

  #join(process: SimulatedProcess, listener: Listener, link: SimulatedLink): Duplex {
    const caller = new SimulatedSocket(process, () => this.#left(connection, 1));
    const answerer = new SimulatedSocket(listener.process, () => this.#left(connection, 0));
    const there = this.#pipe(link, process.host, answerer, () => this.#refuse(connection, 0));
    const back = this.#pipe(link, listener.process.host, caller, () => this.#refuse(connection, 1));
    const connection: Connection = { ends: [caller, answerer], pipes: [there, back], link };
    caller.connectPipes(there, back);
    answerer.connectPipes(back, there);
    this.#connections.add(connection);
    listener.accept(answerer);
    return caller;
  }

  #pipe(link: SimulatedLink, from: SimulatedHost, mouth: SimulatedSocket, refused: () => void): SimulatedPipe {
    const windowBytes = this.#random.magnitude(WINDOW_BYTES_LEAST, WINDOW_BYTES_MOST);
    return new SimulatedPipe({
      time: this.#time,
      random: this.#random.fork(`${from.name}${this.#time.nowMicros()}`),
      link,
      from: from.name,
      mouth,
      windowBytes,
      refused,
    });
  }

  /** One end closed or its process ended: what it had sent still arrives, then the peer sees the end. */
  #left(connection: Connection, peer: 0 | 1): void {
    const process = connection.ends[1 - peer]?.process;
    const pipe = connection.pipes[1 - peer === 0 ? 0 : 1];
    if (process?.host.up === false) return;
    pipe.send('end', () => {});
    if (connection.ends.every((end) => end.state !== 'open')) this.#connections.delete(connection);
  }

  #refuse(connection: Connection, sender: 0 | 1): void {
    this.#time.in(connection.link.latencyMicros, 'reset', () => {
      for (const pipe of connection.pipes) pipe.cut(0);
      this.#connections.delete(connection);
      connection.ends[sender].reset('ECONNRESET');
    });
  }
}

function connectError(code: string): Error {
  return Object.assign(new Error(`simulated connect: ${code}`), { code });
}
