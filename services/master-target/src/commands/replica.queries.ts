import { setTimeout as sleep } from 'node:timers/promises';
import { ExecutorFailure } from '@understudy/executor';
import type { PointView, StandIn } from '@understudy/hosting';
import type { z } from 'zod';
import type { Replica } from '../replica/replica.ts';
import type { StandInParts } from '../stand-ins/stand-in.effects.ts';
import type { listPointsInput, waitDurableInput } from './command.schemas.ts';

const POINTS_DEFAULT = 100;
const WAIT_MILLIS = 30_000;
const LOOK_MILLIS = 50;

/** Newest first, filtered; `nextBeforeSequence` moves on also over what was filtered out. */
export function listPoints(replica: Replica, input: z.output<typeof listPointsInput>) {
  const { fromVaultTimeMicros, markerKind, beforeSequence } = input;
  const limit = input.limit || POINTS_DEFAULT;
  const points: PointView[] = [];
  let before = beforeSequence || undefined;
  for (;;) {
    const page = replica.points.page(limit, before, markerKind !== '');
    const late = page.points.filter((point) => point.vaultTimeMicros >= fromVaultTimeMicros);
    const fitting = late.filter(({ markers }) => markerKind === '' || markers.some((one) => one.kind === markerKind));
    for (const point of fitting) if (points.length < limit) points.push(point);
    const isFull = points.length === limit;
    if (isFull) return { points, nextBeforeSequence: points.at(-1)!.sequence };
    if (page.next === undefined || late.length < page.points.length) return { points, nextBeforeSequence: 0 };
    before = page.next;
  }
}

/** The point with this marker, once it is durable here. Throws ExecutorFailure `not-durable-yet`, retryable. */
export async function waitDurable(replica: Replica, { markerName, timeoutMillis }: z.output<typeof waitDurableInput>) {
  const deadline = performance.now() + (timeoutMillis || WAIT_MILLIS);
  for (;;) {
    const point = findByName(replica, markerName);
    const durableSequence = replica.store.durable().sequence;
    if (point !== undefined && durableSequence >= point.sequence) return { point, durableSequence };
    if (performance.now() >= deadline)
      throw new ExecutorFailure(
        'not-durable-yet',
        `no durable point of ${replica.name} carries “${markerName}” yet (durable is #${durableSequence})`,
        true,
      );
    await sleep(LOOK_MILLIS);
  }
}

function findByName(replica: Replica, name: string): PointView | undefined {
  try {
    return replica.points.choose(`@${name}`);
  } catch {
    // A refusal: there is none yet, which is what is waited for.
    return undefined;
  }
}

export async function describeReplicaFully({ registry }: StandInParts, replica: Replica) {
  const { store, machineId, name } = replica;
  const durable = store.durable();
  const { pointCount, storeBytes } = replica.figures();
  const newestPoint = replica.points.newest();
  const own = registry.documents().filter((one) => one.machineId === machineId);
  return {
    name,
    storeId: store.storeId,
    lineage: lineageOf(replica),
    heldSequence: store.held().sequence,
    durableSequence: durable.sequence,
    sealedSequence: durable.sealed,
    ...(newestPoint !== undefined && { newestPoint }),
    pointsCount: pointCount,
    storeBytes,
    replicaMachines: await Promise.all(own.map(async ({ key }) => stateOf(await registry.describe(key)))),
  };
}

export function lineageOf(replica: Replica) {
  return replica.lineage().map(({ generation, beganAt }) => ({ generation, beganAtSequence: beganAt }));
}

function stateOf(standIn: StandIn) {
  const { key, kind, machineName, power, point, sourceMayRun, hydration, consolePath } = standIn;
  return {
    replicaMachineId: key,
    kind: kind === 'failover' ? 'REPLICA_MACHINE_KIND_FAILOVER' : 'REPLICA_MACHINE_KIND_DRILL',
    name: machineName,
    power,
    point,
    sourceMayRun,
    hydrating: hydration !== undefined && !hydration.done,
    hydrated: hydration?.done ?? false,
    hydratedBytes: hydration?.doneBytes ?? 0,
    hydrationTotalBytes: hydration?.totalBytes ?? 0,
    consolePath: consolePath ?? '',
  };
}
