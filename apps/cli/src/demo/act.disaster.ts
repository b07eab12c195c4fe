import { setTimeout as delay } from 'node:timers/promises';
import { api } from '@understudy/api-client';
import { type GuestReport, lossOf, type RecordMark } from '@understudy/testkit';
import { bytesText, durationText } from '../output/units.ts';
import { PROCESS_SERVER, type Stage } from './stage.ts';
import { StandInMachine } from './stand-in-machine.ts';

export interface FailoverResult {
  readonly machine: StandInMachine;
  readonly acknowledged: RecordMark;
  readonly rpoMillis: number;
  readonly rtoMillis: number;
  readonly lostRecords: number;
}

/** Replies that left the agent before it died are still in QEMU's socket: they count as done, and its record of writes shall say so. */
const REPLIES_UNDER_WAY_MILLIS = 40;
const WORK_ON_RECORDS = 100;

/** Act 6: the guest, its agent and its process server die at once; a stand-in takes over. */
export async function failOver(stage: Stage): Promise<FailoverResult> {
  const { narrator, source, client } = stage;
  const { id: itemId } = await stage.item();
  narrator.heading('Disaster: SIGKILL to the machine, its agent and its process server');
  const killedWallMillis = Date.now();
  const killed = performance.now();
  stage.host.agent.signal('SIGKILL');
  stage.killPart(PROCESS_SERVER);
  await delay(REPLIES_UNDER_WAY_MILLIS);
  await source.kill();
  const acknowledged = source.acknowledged();
  if (!acknowledged) throw new Error('the machine had not acknowledged a record');
  narrator.bad(`the source site is gone; the last record that the world was told of: ${acknowledged.record}`);

  narrator.heading('Failover to the latest point');
  await stage.job((headers) =>
    api.itemActionsFailover({ client, path: { itemId }, body: { point: 'latest', network: 'none' }, headers }),
  );
  const { placement } = await stage.item();
  if (placement.standIn === undefined) throw new Error('the failover made no stand-in');
  const machine = await StandInMachine.find(stage, placement.standIn);
  const { point } = machine.standIn;
  narrator.line(
    `point #${point.sequence}; the stand-in's VM runs ${durationText(performance.now() - killed)} after the kill, from the replica over NBD`,
  );
  const report = await machine.report();
  const first = await machine.firstRecord();
  const rtoMillis = performance.now() - killed;
  const loss = tellLoss(stage, acknowledged, report);
  narrator.good(`at work again: record ${first.record} acknowledged; RTO ${durationText(rtoMillis)}`);
  const rpoMillis = Math.max(0, killedWallMillis - point.sourceTimeMicros / 1000);
  return { machine, acknowledged, rpoMillis, rtoMillis, lostRecords: loss.records };
}

function tellLoss(stage: Stage, acknowledged: RecordMark, report: GuestReport): { records: number; millis: number } {
  const loss = lossOf(acknowledged, report);
  stage.narrator.good(`both file systems clean; last record ${report.last.at(-1)!.record}, none damaged`);
  stage.narrator.good(`lost: ${loss.records} acknowledged records, ${durationText(loss.millis)} of work`);
  return loss;
}

/** Act 7: it works on while what it has not read yet is fetched behind its back. */
export async function hydrate(stage: Stage, { machine }: FailoverResult): Promise<void> {
  const { narrator } = stage;
  narrator.heading('Hydration: the stand-in works on while its disks become plain files');
  const before = machine.acknowledged()?.record ?? 0;
  for (let done = false; !done; ) {
    stage.signal.throwIfAborted();
    const { hydration } = await stage.standIn(machine.standIn.key);
    if (!hydration) throw new Error('the stand-in has no hydration');
    done = hydration.done;
    const remark = `${bytesText(hydration.doneBytes)} of ${bytesText(hydration.totalBytes)}  record ${machine.acknowledged()?.record}`;
    narrator.progress(done ? 1 : hydration.doneBytes / Math.max(1, hydration.totalBytes), remark);
    if (!done || (machine.acknowledged()?.record ?? 0) < before + WORK_ON_RECORDS) {
      done = false;
      await delay(100, undefined, { signal: stage.signal });
    }
  }
  narrator.good(`its disks are plain images now; it never stopped (record ${machine.acknowledged()?.record})`);
}
