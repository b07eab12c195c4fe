/** A record as the guest speaks of it: its number and the guest's clock when it was made, in milliseconds. */
export interface RecordMark {
  readonly record: number;
  readonly timeMillis: number;
}

/** What a guest said about its own disks when it started. */
export interface GuestReport {
  /** Exit codes of e2fsck for both disks after the journal was replayed; 0 is clean. */
  readonly fileSystemChecks: readonly number[];
  /** The last good record on each disk. */
  readonly last: readonly RecordMark[];
  readonly badRecords: number;
  /** By how many records the first disk is ahead of the second: 0 or 1 when both are from one instant. */
  readonly spread: number;
}

/** The last record that the guest acknowledged to the outside world: it was fsynced on both disks. */
export function lastAcknowledged(text: string): RecordMark | undefined {
  const match = [...text.matchAll(/^ACK (\d+) (\d+\.\d+)\r?$/gm)].at(-1);
  return match && { record: Number(match[1]), timeMillis: Number(match[2]) * 1000 };
}

/** Undefined until the guest has said everything. Of several starts the last one counts. */
export function guestReport(text: string): GuestReport | undefined {
  const start = text.slice(Math.max(0, text.lastIndexOf('BOOT uptime=')));
  const spread = /^PAIR spread=(-?\d+)\r?$/m.exec(start);
  const verified = [...start.matchAll(/^VERIFY disk=. records=\d+ last=(\d+) bad=(\d+) torn=\d+ at=(\d+\.\d+)\r?$/gm)];
  if (!spread || verified.length < 2) return undefined;
  return {
    fileSystemChecks: [...start.matchAll(/^FSCK \w+ journal=\d+ check=(\d+)\r?$/gm)].map((match) => Number(match[1])),
    last: verified.map((match) => ({ record: Number(match[1]), timeMillis: Number(match[3]) * 1000 })),
    badRecords: verified.reduce((sum, match) => sum + Number(match[2]), 0),
    spread: Number(spread[1]),
  };
}

/** What is wrong with a machine that says this; empty when nothing is. */
export function faultsOf(report: GuestReport): string[] {
  const faults: string[] = [];
  if (report.fileSystemChecks.length !== 2 || report.fileSystemChecks.some((code) => code !== 0))
    faults.push(`e2fsck answered ${report.fileSystemChecks.join(', ') || 'nothing'}`);
  if (report.badRecords > 0) faults.push(`${report.badRecords} records are damaged`);
  if (report.spread !== 0 && report.spread !== 1)
    faults.push(`the disks are ${report.spread} records apart: not from one instant`);
  return faults;
}

/** Acknowledged records that the stand-in does not have, and the guest's time between the last it has and the last acknowledged. */
export function lossOf(acknowledged: RecordMark, report: GuestReport): { records: number; millis: number } {
  const recovered = report.last.reduce((least, each) => (each.record < least.record ? each : least));
  const records = Math.max(0, acknowledged.record - recovered.record);
  return { records, millis: records === 0 ? 0 : Math.max(0, acknowledged.timeMillis - recovered.timeMillis) };
}
