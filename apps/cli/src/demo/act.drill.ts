import { durationText } from '../output/units.ts';
import type { Stage } from './stage.ts';
import { StandInMachine } from './stand-in-machine.ts';

const BACK = '-3s';

/** Act 4: a test copy at a point some seconds back is booted and checked while replication goes on. */
export async function drill(stage: Stage): Promise<void> {
  const { narrator, source } = stage;
  narrator.heading('A drill: boot a copy from 3 seconds ago, without touching anything');
  const before = source.acknowledged();
  const started = performance.now();
  const copy = await StandInMachine.request(stage, 'test-failover', { point: BACK, network: 'none' });
  const up = performance.now() - started;
  const { point } = copy.standIn;
  narrator.line(
    `point #${point.sequence}, ${new Date(point.sourceTimeMicros / 1000).toISOString()}; its VM runs after ${durationText(up)}`,
  );
  const report = await copy.report();
  narrator.good(
    `both file systems clean, records 1 to ${report.last[0]!.record} all good, the two disks are from one instant (${durationText(performance.now() - started)})`,
  );
  const after = source.acknowledged();
  const agent = await stage.agentView();
  narrator.good(
    `meanwhile the machine acknowledged ${(after?.record ?? 0) - (before?.record ?? 0)} records; ${agent.mode}, RPO ${durationText(agent.rpoMillis)}`,
  );
  await stage.finished(await stage.targetAdmin.post(`/v1/stand-ins/${copy.standIn.key}/cleanup`));
  narrator.good('copy removed');
}
