import { answerOf, api } from '@understudy/api-client';
import { durationText } from '../output/units.ts';
import type { Stage } from './stage.ts';
import { StandInMachine } from './stand-in-machine.ts';

const BACK = '-3s';

/** Act 5: a test copy at a point some seconds back is booted and checked while replication goes on. */
export async function drill(stage: Stage): Promise<void> {
  const { narrator, source, client } = stage;
  narrator.heading('A drill: boot a copy from 3 seconds ago, without touching anything');
  const { id: itemId } = await stage.item();
  const before = source.acknowledged();
  const started = performance.now();
  await stage.job((headers) =>
    api.drillBegin({ client, path: { itemId }, body: { point: BACK, network: 'none' }, headers }),
  );
  const { data } = await answerOf(api.drillList({ client, query: { itemId } }));
  const made = data.items[0];
  if (made?.standIn === undefined) throw new Error('the drill has no machine');
  const up = performance.now() - started;
  const copy = await StandInMachine.find(stage, made.standIn);
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
  await stage.job((headers) => api.drillCleanUp({ client, path: { drillId: made.id }, headers }));
  narrator.good('copy removed');
}
