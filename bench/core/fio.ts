import { runTool } from '@understudy/testkit';

export interface FioJob {
  readonly uri: string;
  readonly rw: 'randwrite' | 'randread' | 'write' | 'read';
  /** `4k`, or a range like `4k-64k`. */
  readonly blockSize: string;
  readonly depth: number;
  readonly seconds: number;
  readonly sizeMiB: number;
  /** MB/s at most. */
  readonly rateMBs?: number;
  /** A flush after each write. */
  readonly flushEach?: boolean;
}

export interface FioResult {
  readonly iops: number;
  readonly megabytesPerSecond: number;
  readonly meanMicros: number;
  readonly p99Micros: number;
  readonly bytes: number;
}

interface FioSide {
  readonly iops: number;
  readonly bw_bytes: number;
  readonly io_bytes: number;
  readonly clat_ns: { readonly mean: number; readonly percentile?: Record<string, number> };
}

/** Runs fio's own NBD client (`--thread` is needed; a line of text comes before the JSON). */
export async function fio(job: FioJob): Promise<FioResult> {
  const args = ['--name=bench', '--ioengine=nbd', `--uri=${job.uri}`, `--rw=${job.rw}`, '--thread'];
  args.push(job.blockSize.includes('-') ? `--bsrange=${job.blockSize}` : `--bs=${job.blockSize}`, '--blockalign=4k');
  args.push(`--iodepth=${job.depth}`, `--runtime=${job.seconds}`, '--time_based', `--size=${job.sizeMiB}M`);
  args.push('--randrepeat=0', '--output-format=json');
  if (job.rateMBs !== undefined) args.push(`--rate=${job.rateMBs * 1_000_000}`);
  if (job.flushEach) args.push('--fsync=1');
  const { stdout } = await runTool('fio', args, { timeoutMillis: (job.seconds + 60) * 1000 });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { jobs: { read: FioSide; write: FioSide }[] };
  const side = report.jobs[0]![job.rw.includes('read') ? 'read' : 'write'];
  return {
    iops: side.iops,
    megabytesPerSecond: side.bw_bytes / 1e6,
    meanMicros: side.clat_ns.mean / 1000,
    p99Micros: (side.clat_ns.percentile?.['99.000000'] ?? 0) / 1000,
    bytes: side.io_bytes,
  };
}
