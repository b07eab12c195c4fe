import { answerOf, api } from '@understudy/api-client';
import { until } from '@understudy/testkit';
import { bytesText, durationText } from '../output/units.ts';
import { sizesText } from './act.install.ts';
import { RECORDS_PER_SECOND } from './source-machine.ts';
import { MACHINE, type Stage } from './stage.ts';

const WATCH_MILLIS = 5_000;
const SERVED_MILLIS = 20_000;

/** Act 3: protection is enabled; the machine boots on its disks, which the agent serves from now on, while they are copied. */
export async function protect(stage: Stage, body: api.Protection): Promise<void> {
  const { narrator, client } = stage;
  narrator.heading('Enable protection: a job; the machine works on its disks while they are copied');
  const started = performance.now();
  const job = stage.job(
    (headers) => api.itemEnable({ client, body, headers }),
    (told) => showCopy(stage, told),
  );
  // Whoever fails first ends the act; the other's failure is told by it.
  const [done] = await Promise.all([job, boot(stage)]);
  await until(
    'streaming',
    async () => {
      const { mode, rpoMillis } = await stage.agentView();
      return mode === 'streaming' && rpoMillis !== undefined && rpoMillis < 1_000;
    },
    { timeoutMillis: 60_000, everyMillis: 60, signal: stage.signal },
  );
  const { sentBytes } = await stage.agentView();
  for (const { title, startedAtMillis = 0, finishedAtMillis = 0 } of done.steps)
    narrator.line(`✓ ${title} (${durationText(finishedAtMillis - startedAtMillis)})`);
  narrator.good(
    `protected after ${durationText(performance.now() - started)} (${bytesText(sentBytes)} sent; holes and zeros are not)`,
  );
}

async function boot(stage: Stage): Promise<void> {
  const { narrator, source, signal } = stage;
  const options = { timeoutMillis: SERVED_MILLIS, everyMillis: 50, signal };
  const { disks } = await until('the disks at the agent', () => stage.agentView(), options);
  const started = performance.now();
  await source.start(disks);
  await source.console.waitFor(/^ACK 25 /m, { timeoutMillis: 60_000, signal });
  narrator.good(
    `Linux at work ${durationText(performance.now() - started)} after its start: ext4 on two disks (${sizesText(disks)})`,
  );
  narrator.line(
    `${RECORDS_PER_SECOND} numbered, checksummed records a second, each fsynced on both disks, then acknowledged`,
  );
}

function showCopy({ narrator }: Stage, { progress }: api.Job): void {
  const { doneBytes = 0, totalBytes = 0, bytesPerSecond = 0 } = progress ?? {};
  if (totalBytes === 0) return;
  narrator.progress(
    doneBytes / totalBytes,
    `${bytesText(doneBytes)} of ${bytesText(totalBytes)}, ${bytesText(bytesPerSecond)}/s`,
  );
}

/** Act 4: RPO, live. */
export async function watchRpo(stage: Stage): Promise<void> {
  const { narrator, client } = stage;
  narrator.heading('Continuous protection');
  const { id: itemId } = await stage.item();
  const end = performance.now() + WATCH_MILLIS;
  const seen: number[] = [];
  while (performance.now() < end) {
    stage.signal.throwIfAborted();
    const [agent, points] = await Promise.all([
      stage.agentView(),
      answerOf(api.itemPoints({ client, path: { itemId }, query: { limit: 1 } })),
    ]);
    if (agent.rpoMillis !== undefined) seen.push(agent.rpoMillis);
    const record = stage.source.acknowledged()?.record ?? 0;
    const newest = points.data.items[0]?.sequence ?? '–';
    narrator.live(
      `${agent.mode}  RPO ${durationText(agent.rpoMillis).padStart(7)}  newest point #${newest}  record ${record}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  seen.sort((a, b) => a - b);
  const at = (share: number) => durationText(seen[Math.floor((seen.length - 1) * share)]);
  narrator.good(`RPO of ${MACHINE} over ${durationText(WATCH_MILLIS)}: median ${at(0.5)}, worst ${at(1)}`);
}
