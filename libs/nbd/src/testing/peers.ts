import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { type BlockDevice, systemClock } from '@understudy/block';
import { NbdServer, type NbdServerOptions } from '../server/server.ts';

/** Two ends of a connection in memory; small buffers, so that back-pressure shows. */
export function pipePair(highWaterMark = 65_536): [Duplex, Duplex] {
  const ends: PipeEnd[] = [];
  const make = (other: number): PipeEnd => new PipeEnd(() => ends[other]!, highWaterMark);
  ends.push(make(1), make(0));
  return [ends[0]!, ends[1]!];
}

class PipeEnd extends Duplex {
  readonly #peer: () => PipeEnd;
  #release: (() => void) | undefined;

  constructor(peer: () => PipeEnd, highWaterMark: number) {
    super({ highWaterMark });
    this.#peer = peer;
  }

  override _read(): void {
    const release = this.#release;
    this.#release = undefined;
    release?.();
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    const peer = this.#peer();
    // A copy: the writer may fill its buffer again once it was told that the bytes are gone.
    if (peer.destroyed || peer.push(Buffer.from(chunk))) setImmediate(done);
    else peer.#release = () => done();
  }

  override _final(done: () => void): void {
    if (!this.#peer().destroyed) this.#peer().push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#release?.();
    setImmediate(() => this.#peer().destroy());
    done(error);
  }
}

/** A folder that goes with the test. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'us-nbd-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A server on a Unix socket with one export named `disk`. */
export async function serveDevice(
  folder: string,
  device: BlockDevice,
  options: Partial<NbdServerOptions> = {},
): Promise<{ server: NbdServer; socket: string; uri: string }> {
  const server = new NbdServer({ exports: new Map([['disk', { device }]]), clock: systemClock, ...options });
  const socket = join(folder, 'server.sock');
  await server.listenUnix(socket);
  return { server, socket, uri: `nbd+unix:///disk?socket=${socket}` };
}

export interface ToolResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a tool to its end; its streams are pipes of their own. */
export function run(command: string, parameters: readonly string[]): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** Starts a server of somebody else and waits for its socket. */
export async function startPeer(command: string, parameters: readonly string[], socket: string): Promise<ChildProcess> {
  const child = spawn(command, parameters, { stdio: 'ignore' });
  for (let waited = 0; statSync(socket, { throwIfNoEntry: false }) === undefined; waited++) {
    if (waited > 500 || child.exitCode !== null) throw new Error(`${command} does not start`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}

export async function stopPeer(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
