import { deepStrictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { assignmentsModel, configCodec, itemCodec, itemDecider, jobModel } from '@understudy/config-server/simulation';
import { MemoryEventStore, type MemoryEvents, ReadModelRunner } from '@understudy/event-sourcing';
import { JOB_STREAMS, jobCodec, jobDecider } from '@understudy/orchestrator/simulation';
import { itemDocuments, MODELS } from './config-program.ts';
import type { ControlWorld } from './control-world.ts';

const ITEMS = 'config.item-';

/** The jobs as their streams stand, by id. */
export function jobsOf(kept: MemoryEvents) {
  const jobs = new Map<string, ReturnType<typeof jobDecider.evolve>>();
  for (const { stream, type, body } of kept.events) {
    if (!stream.startsWith(JOB_STREAMS)) continue;
    const jobId = stream.slice(JOB_STREAMS.length);
    jobs.set(jobId, jobDecider.evolve(jobs.get(jobId) ?? jobDecider.initialState, jobCodec.decode(type, body)));
  }
  return jobs;
}

export function itemsOf(kept: MemoryEvents) {
  const items = new Map<string, ReturnType<typeof itemDecider.evolve>>();
  for (const { stream, type, body } of kept.events) {
    if (!stream.startsWith(ITEMS)) continue;
    const itemId = stream.slice(ITEMS.length);
    items.set(itemId, itemDecider.evolve(items.get(itemId) ?? itemDecider.initialState, itemCodec.decode(type, body)));
  }
  return items;
}

/** What is still to come; undefined: everything has come to its end. Somebody who is asked a question may take as long as it takes. */
export function unsettled(world: ControlWorld): string | undefined {
  const { configProgram, configStore, jobStore, orchestrators, engines } = world;
  const down = world.nodes.find(({ scope }) => scope === undefined);
  if (down !== undefined) return `${down.name} is down`;
  if (configProgram === undefined) return 'the configuration server has not started';
  const jobs = jobsOf(jobStore.kept);
  for (const [jobId, job] of jobs)
    if (job.phase !== 'finished' && job.phase !== 'waiting-for-person')
      return `job ${jobId} (${job.phase === 'unknown' ? '' : job.kind}) is ${job.phase}: ${openStepOf(job)}`;
  for (const [itemId, item] of itemsOf(configStore.kept)) {
    if (item.lifecycle === 'unknown' || item.operation.state !== 'running') continue;
    const job = jobs.get(item.operation.jobId);
    if (job === undefined)
      return `${item.operation.kind} of item ${itemId} runs, and has no job ${item.operation.jobId}`;
    if (job.phase !== 'waiting-for-person')
      return `${item.operation.kind} of item ${itemId} runs, its job is ${job.phase}`;
  }
  if (!orchestrators.some((node) => engines.get(node)?.isCaughtUp === true))
    return 'the operations are not read to their head';
  return differentJob(world, jobs) ?? differentGeneration(world);
}

function openStepOf(job: ReturnType<typeof jobDecider.evolve>): string {
  if (job.phase === 'unknown') return '';
  const open = job.steps.find(({ state }) => state !== 'succeeded' && state !== 'skipped' && state !== 'waiting');
  return open === undefined ? 'no step is open' : `${open.name} is ${open.state} ${JSON.stringify(open.problem ?? '')}`;
}

/** Mirrored jobs are the orchestrator's. */
function differentJob({ configProgram }: ControlWorld, jobs: ReturnType<typeof jobsOf>): string | undefined {
  const view = configProgram?.runner.view(jobModel);
  for (const [jobId, job] of jobs) {
    const mirrored = view?.get(jobId)?.state;
    const wanted = job.phase === 'finished' ? job.finished?.outcome : job.phase;
    if (mirrored !== wanted) return `job ${jobId} is ${wanted}, mirrored as ${mirrored ?? 'nothing'}`;
  }
  return undefined;
}

/**
 * What the target holds wins: the item knows the generation that rules its replica. A lower one has only a replica that was forgotten and made anew while the
 * item did not get to know it: it was restored from a backup of before, or a person left the removal that had failed half-way.
 */
function differentGeneration({ configStore, site }: ControlWorld): string | undefined {
  for (const [itemId, item] of itemsOf(configStore.kept)) {
    if (item.lifecycle !== 'enabled' || item.operation.state !== 'none' || item.placement.generation === 0) continue;
    const ruling = site.ruling(itemId)?.number ?? 0;
    if (item.placement.generation > ruling && site.wasForgotten(itemId)) continue;
    if (item.placement.generation !== ruling && item.splitBrain === undefined)
      return `item ${itemId} knows generation ${item.placement.generation}, ${ruling} rules`;
  }
  return undefined;
}

/** Every history can be folded, has one operation at a time in each item, and nothing in a job from an orchestrator whose epoch was over. */
export function checkHistories({ configStore, jobStore, report }: ControlWorld): void {
  const items = new Map<string, ReturnType<typeof itemDecider.evolve>>();
  for (const { stream, type, body } of configStore.kept.events) {
    if (!stream.startsWith(ITEMS)) continue;
    const event = itemCodec.decode(type, body);
    const before = items.get(stream) ?? itemDecider.initialState;
    const isRunning = before.lifecycle !== 'unknown' && before.operation.state === 'running';
    if (event.type === 'OperationBegun' && isRunning)
      report('one operation per item', `${event.kind} began in ${stream} beside another one`);
    items.set(stream, itemDecider.evolve(before, event));
  }
  const epochs = new Map<string, number>();
  for (const { stream, type, body } of jobStore.kept.events) {
    if (!stream.startsWith(JOB_STREAMS)) continue;
    const event = jobCodec.decode(type, body);
    if (event.type === 'JobFinished' && event.outcome === 'failed' && event.problem === undefined)
      report('history', `${stream} failed and does not say of what`);
    if (!('epoch' in event)) continue;
    const highest = epochs.get(stream) ?? 0;
    if (event.epoch < highest)
      report('stale orchestrator', `${type} of epoch ${event.epoch} after ${highest} in ${stream}`);
    epochs.set(stream, Math.max(highest, event.epoch));
  }
}

/** Read models that are made from zero say what the live ones say. */
export async function checkReadModels(world: ControlWorld, folder: string): Promise<void> {
  const { configProgram, configStore, jobStore, report } = world;
  if (configProgram === undefined) return;
  const store = new MemoryEventStore(configStore.kept);
  const made = new ReadModelRunner({
    feed: store,
    codec: configCodec,
    folder: join(folder, 'rebuilt'),
    models: MODELS,
  });
  try {
    made.start();
    await made.untilCaughtUp();
    const { events, storeId } = jobStore.kept;
    const published = events.filter(({ type }) => jobCodec.types.includes(type));
    const last = events.at(-1);
    if (last !== undefined) made.view(jobModel).mirror.apply(published, { storeId, position: last.position });
    deepStrictEqual(shown(configProgram.runner), shown(made));
  } catch (error) {
    report('read models', error instanceof Error ? error.message.slice(0, 2000) : String(error));
  } finally {
    await made.close();
    await store.close();
  }
}

function shown(runner: ReadModelRunner) {
  const assignments = runner.view(assignmentsModel);
  const executors = [...assignments.executors()].map(({ role, name, version }) => ({
    ...{ role, name, version },
    bodies: assignments.bodies(role, name),
  }));
  executors.sort((a, b) => `${a.role}/${a.name}`.localeCompare(`${b.role}/${b.name}`));
  const list = (view: { list(query: { max: number }): { documents: readonly { document: unknown }[] } }) =>
    view.list({ max: 1000 }).documents.map(({ document }) => document);
  return { executors, items: list(runner.view(itemDocuments)), jobs: list(runner.view(jobModel)) };
}
