import { createHash } from 'node:crypto';
import type { ItemCommand } from '../../services/config-server/src/item/item.commands.ts';
import type { ReplicationMode } from '../../services/config-server/src/item/item.events.ts';

const HOUR_MILLIS = 3_600_000;
/** A fixed moment: the same fleet every time. */
export const BEGAN_AT_MILLIS = 1_790_000_000_000;
export const [AGENTS, PROCESS_SERVERS, MASTER_TARGETS] = [500, 20, 5];
const MODES: readonly ReplicationMode[] = ['streaming', 'coalescing'];

/** The id of an item is its machine's: made from its number. */
export function itemIdOf(number: number): string {
  const hex = createHash('sha256').update(`item ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * What a machine goes through, as commands (`steps` of them): protection is enabled (2 events) and established (2), the initial copy, then hour after hour a summary, now and then a
 * change of mode, a threshold, a named point. `step` counts from 0; every command from step 2 on makes one event.
 */
export function itemCommand(number: number, step: number, steps: number): ItemCommand {
  const itemId = itemIdOf(number);
  const told = { itemId, atMillis: BEGAN_AT_MILLIS + step * HOUR_MILLIS };
  const jobId = itemIdOf(number + 1_000_000_000);
  if (step === 0) return enable(number, jobId, told);
  if (step === 1) {
    const facts = { generation: 1, generationId: `${number}`.padStart(16, '0'), leftBehind: [] };
    return { type: 'EndOperation', ...told, jobId, kind: 'enable-protection', outcome: 'succeeded', facts };
  }
  // What a server notes by itself when nobody replicates: it has nothing to write while it is measured.
  if (step === steps - 1) return { type: 'RecordReplicationMode', ...told, mode: 'interrupted', reason: 'the end' };
  if (step === 2) return { type: 'RecordReplicationMode', ...told, mode: 'initial', reason: 'the first copy' };
  if (step % 8 === 3) {
    const mode = MODES[(step >> 3) % 2] ?? 'streaming';
    return { type: 'RecordReplicationMode', ...told, mode, reason: 'the rate changed' };
  }
  if (step % 16 === 5) {
    const [pointName, sequence] = [`daily-${step}`, step * 3600];
    const vaultTimeMicros = told.atMillis * 1000;
    return {
      type: 'RecordPointMade',
      ...told,
      pointName,
      marker: 'application',
      sequence,
      vaultTimeMicros,
      pinned: false,
    };
  }
  return summary(step, told);
}

function summary(step: number, told: { itemId: string; atMillis: number }): ItemCommand {
  return {
    type: 'RecordReplicationSummary',
    ...told,
    hourMillis: told.atMillis,
    observedMillis: HOUR_MILLIS,
    writtenBytes: 5_000_000_000 + step,
    sentBytes: 2_000_000_000 + step,
    worstRpoMillis: 900,
    p95RpoMillis: 200,
    points: 3600,
    secondsByMode: { streaming: 3500, coalescing: 100 },
    gaps: 1,
    longestGapMillis: 700,
  };
}

function enable(number: number, jobId: string, told: { itemId: string; atMillis: number }): ItemCommand {
  const disk = (index: number) => ({
    index,
    id: itemIdOf(number * 10 + index + 2_000_000_000),
    name: `disk${index}`,
    path: `/dev/vd${index === 0 ? 'a' : 'b'}`,
    sizeBytes: 64 << 20,
    excluded: false,
  });
  return {
    type: 'EnableProtection',
    ...told,
    jobId,
    principal: 'user:bench',
    name: itemName(number),
    labels: { env: number % 10 === 0 ? 'prod' : 'test', rack: `r${number % 40}`, team: `t${number % 200}` },
    agent: `agent-${number % AGENTS}`,
    processServer: `ps-${number % PROCESS_SERVERS}`,
    masterTarget: `mt-${number % MASTER_TARGETS}`,
    policyId: itemIdOf(3_000_000_000 + (number % 7)),
    disks: [disk(0), disk(1)],
    networks: [],
    placementReason: 'the least full of 20 process servers',
  };
}

export function itemName(number: number): string {
  return `machine-${`${number}`.padStart(5, '0')}`;
}
