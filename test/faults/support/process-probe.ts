import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@understudy/testkit';
import { childrenOf } from '../../acceptance/support/kernel-processes.ts';

/** What one process uses at an instant: bytes, then counts. */
export interface Usage {
  readonly residentBytes: number;
  /** Its share of what it shares with others. */
  readonly proportionalBytes: number;
  /** JavaScript heaps of its main thread and its workers, as they are, with what nobody needs any more. */
  readonly heapBytes: number;
  readonly descriptors: number;
  readonly threads: number;
  readonly children: number;
  /** Active libuv handles of all threads: sockets, servers, pipes, watchers, and one timer for all timers of a thread. */
  readonly handles: number;
  readonly files: number;
}

interface Report {
  readonly javascriptHeap: { readonly usedMemory: number };
  readonly libuv: readonly { readonly type: string; readonly is_active?: boolean }[];
  readonly workers?: readonly Report[];
}

const reportName = (name: string) => `${name}.report.json`;

/** Lets a Node process write down what it holds when it is asked from outside. */
export function reportingNodeOptions(folder: string, name: string): string {
  return `--report-on-signal --report-exclude-network --report-directory=${folder} --report-filename=${reportName(name)}`;
}

export async function usageOf(options: {
  readonly name: string;
  readonly processId: number;
  readonly reportFolder: string;
  readonly dataFolder: string;
}): Promise<Usage> {
  const { name, processId, reportFolder, dataFolder } = options;
  const path = join(reportFolder, reportName(name));
  rmSync(path, { force: true });
  process.kill(processId, 'SIGUSR2');
  const report = await until(`the report of ${name}`, () => JSON.parse(readFileSync(path, 'utf8')) as Report, {
    timeoutMillis: 20_000,
  });
  const heaps = [report, ...(report.workers ?? [])];
  return {
    residentBytes: kibibytes(`/proc/${processId}/status`, 'VmRSS'),
    proportionalBytes: kibibytes(`/proc/${processId}/smaps_rollup`, 'Pss'),
    heapBytes: heaps.reduce((sum, { javascriptHeap }) => sum + javascriptHeap.usedMemory, 0),
    descriptors: readdirSync(`/proc/${processId}/fd`).length,
    threads: readdirSync(`/proc/${processId}/task`).length,
    children: childrenOf(processId).length,
    handles: heaps.reduce((sum, { libuv }) => sum + libuv.filter((handle) => handle.is_active).length, 0),
    files: globSync('**/*', { cwd: dataFolder }).length,
  };
}

function kibibytes(path: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(path, 'utf8'))?.[1]) * 1024;
}
