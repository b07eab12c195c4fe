import type { AgentMachine, PointPage } from '@understudy/hosting';
import { until } from '@understudy/testkit';
import { bytesText, durationText } from '../output/units.ts';
import { RECORDS_PER_SECOND } from './source-machine.ts';
import { MACHINE, type Stage } from './stage.ts';

const WATCH_MILLIS = 6_000;

/** Act 1: a machine works, with its agent in the path of its disks and no recovery site anywhere. */
export async function bootSource(stage: Stage): Promise<void> {
  const { narrator, source, cluster } = stage;
  narrator.heading('A machine at work');
  await source.prepareDisks();
  await cluster.agent.start();
  const { disks } = await stage.agentAdmin.post<AgentMachine>('/v1/machines', {
    ...{ name: MACHINE, cpus: 1, memoryMiB: 128, fabric: source.bootSettings },
    disks: ['a', 'b'].map((name) => ({ name, path: source.diskPath(name) })),
  });
  const started = performance.now();
  await source.start(disks);
  const spawned = performance.now() - started;
  await source.console.waitFor(/^ACK 25 /m, { timeoutMillis: 60_000, signal: stage.signal });
  const sizes = disks.map((disk) => bytesText(disk.sizeBytes)).join(' and ');
  narrator.good(
    `QEMU up in ${durationText(spawned)}, Linux at work after ${durationText(performance.now() - started)}: ext4 on two disks (${sizes})`,
  );
  narrator.line(
    `${RECORDS_PER_SECOND} numbered, checksummed records a second, each fsynced on both disks, then acknowledged`,
  );
}

/** Act 2: the recovery site appears; everything is copied while the machine goes on writing. */
export async function protect(stage: Stage): Promise<void> {
  const { narrator, cluster } = stage;
  narrator.heading('Protection: the recovery site comes up, the initial copy runs under load');
  await cluster.masterTarget.start();
  await cluster.relays[0]!.start();
  const started = performance.now();
  await until(
    'the first recovery point',
    async () => {
      const machine = await stage.agentView();
      showCopy(stage, machine);
      return machine.mode === 'streaming' && machine.rpoMillis !== undefined && machine.rpoMillis < 1_000;
    },
    { timeoutMillis: 60_000, everyMillis: 60, signal: stage.signal },
  );
  narrator.progress(1, 'copied');
  const { sentBytes } = await stage.agentView();
  narrator.good(
    `first recovery point after ${durationText(performance.now() - started)} (${bytesText(sentBytes)} sent; holes and zeros are not)`,
  );
}

function showCopy(stage: Stage, machine: AgentMachine): void {
  const { progress, mode } = machine;
  if (!progress || progress.totalBytes === 0) {
    stage.narrator.live(machine.connected ? `${mode}, ${bytesText(machine.lagBytes)} on the way …` : 'connecting …');
    return;
  }
  const eta = progress.etaMillis === undefined ? '' : `, ${durationText(progress.etaMillis)} left`;
  const remark = `${mode}  ${bytesText(progress.doneBytes)} of ${bytesText(progress.totalBytes)}, ${bytesText(progress.bytesPerSecond)}/s${eta}`;
  stage.narrator.progress(progress.doneBytes / progress.totalBytes, remark);
}

/** Act 3: RPO, live. */
export async function watchRpo(stage: Stage): Promise<void> {
  const { narrator } = stage;
  narrator.heading('Continuous protection');
  const end = performance.now() + WATCH_MILLIS;
  const seen: number[] = [];
  while (performance.now() < end) {
    stage.signal.throwIfAborted();
    const [agent, page] = await Promise.all([stage.agentView(), newestPoints(stage)]);
    if (agent.rpoMillis !== undefined) seen.push(agent.rpoMillis);
    const record = stage.source.acknowledged()?.record ?? 0;
    narrator.live(
      `${agent.mode}  RPO ${durationText(agent.rpoMillis).padStart(7)}  newest point #${page.points[0]?.sequence ?? '–'}  record ${record}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  seen.sort((a, b) => a - b);
  const at = (share: number) => durationText(seen[Math.floor((seen.length - 1) * share)]);
  narrator.good(`RPO over ${durationText(WATCH_MILLIS)}: median ${at(0.5)}, worst ${at(1)}`);
}

export function newestPoints(stage: Stage, limit = 1): Promise<PointPage> {
  return stage.targetAdmin.get<PointPage>(`/v1/machines/${MACHINE}/points?limit=${limit}`);
}
