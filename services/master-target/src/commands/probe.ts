import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExecutorFailure } from '@understudy/executor';
import type { z } from 'zod';
import type { StandInRegistry } from '../stand-ins/stand-in.registry.ts';
import type { probeInput } from './command.schemas.ts';

const LOOK_MILLIS = 250;
const CONNECT_MILLIS = 3000;
const STEADY_MILLIS = 5000;
const TIMEOUT_MILLIS = 120_000;
/** A pattern of a stranger is matched against this much of the console's end at a time, line by line. */
const LINE_LENGTH_MAX = 4096;

type Probe = z.output<typeof probeInput>;

/** Waits until the probe passes. Throws ExecutorFailure `probe-failed` after the time-out, retryable: the machine may only be slow. */
export async function probe(
  registry: StandInRegistry,
  input: Probe,
): Promise<{ bootMillis: number; evidence: string }> {
  const { startedMillis = Date.now() } = registry.document(input.replicaMachineId);
  const deadline = performance.now() + (input.timeoutMillis || TIMEOUT_MILLIS);
  const look = looker(registry, input);
  let last = 'nothing was seen';
  while (performance.now() < deadline) {
    const { evidence, problem } = await look();
    if (evidence !== undefined) return { bootMillis: Math.max(0, Date.now() - startedMillis), evidence };
    last = problem ?? last;
    await sleep(LOOK_MILLIS);
  }
  throw new ExecutorFailure('probe-failed', `the probe did not pass in time: ${last}`, true);
}

interface Look {
  readonly evidence?: string;
  readonly problem?: string;
}

function looker(registry: StandInRegistry, input: Probe): () => Promise<Look> {
  if (input.kind === 'PROBE_KIND_CONSOLE') return consoleLooker(registry, input);
  if (input.kind === 'PROBE_KIND_TCP') return () => tryConnect(input.host, input.port);
  return steadyLooker(registry, input);
}

function steadyLooker(registry: StandInRegistry, { replicaMachineId, steadyMillis }: Probe): () => Promise<Look> {
  const wanted = steadyMillis || STEADY_MILLIS;
  let sinceMillis: number | undefined;
  return async () => {
    const power = (await registry.fabric.status(replicaMachineId))?.power ?? 'absent';
    if (power !== 'running') {
      sinceMillis = undefined;
      return { problem: `it is ${power}` };
    }
    sinceMillis ??= performance.now();
    if (performance.now() - sinceMillis < wanted) return { problem: 'it has not run long enough yet' };
    return { evidence: `it runs without a break for ${wanted} ms` };
  };
}

function consoleLooker(registry: StandInRegistry, { replicaMachineId, pattern }: Probe): () => Promise<Look> {
  const expression = new RegExp(pattern, 'u');
  let from = 0;
  let rest = '';
  return async () => {
    const console = registry.fabric.console(replicaMachineId);
    const text = console.read(from);
    from += Buffer.byteLength(text);
    const lines = `${rest}${text}`.split('\n');
    rest = (lines.pop() ?? '').slice(-LINE_LENGTH_MAX);
    // The last line may be complete without its end: a prompt.
    const line = [...lines, rest].find((one) => expression.test(one.slice(0, LINE_LENGTH_MAX)));
    return line === undefined
      ? { problem: `no line of the console matches; the last one: ${(rest || lines.at(-1) || '').slice(0, 200)}` }
      : { evidence: `console: ${line.trim().slice(0, 200)}` };
  };
}

function tryConnect(host: string, port: number): Promise<Look> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: CONNECT_MILLIS });
    const end = (look: Look) => {
      socket.destroy();
      resolve(look);
    };
    socket.once('connect', () => end({ evidence: `${host}:${port} accepts connections` }));
    socket.once('timeout', () => end({ problem: `${host}:${port} does not answer` }));
    socket.once('error', (error) => end({ problem: error.message }));
  });
}
