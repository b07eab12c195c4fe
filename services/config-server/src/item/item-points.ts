import { Inject, Injectable } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import { refuse } from '@understudy/event-sourcing';
import type { CommandOutcome } from '@understudy/messaging';
import { z } from 'zod';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { ProtectionService } from '../protection/protection.service.ts';
import { type Asked, commandContext } from '../rest/asked.ts';
import { ApiProblem } from '../rest/problem.ts';
import { Refused } from '../rest/refused.ts';
import { pointChoice } from './item.actions.schema.ts';

const { ListPoints, ListPointsResult, NamePoint, NamePointResult } = understudy.v1;
const { ConfirmSourceStopped, ConfirmSourceStoppedResult } = understudy.v1;
const ANSWER_MILLIS = 10_000;

export const pointsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  before: z.coerce.number().int().min(1).optional().describe('`next` of the page before'),
  fromMicros: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('Only at or after this instant, microseconds since 1970'),
  marker: z.enum(['application', 'group', 'label']).optional(),
});
export type PointsQuery = z.output<typeof pointsQuery>;

export const recoveryPoint = z
  .strictObject({
    sequence: z.int(),
    vaultTimeMicros: z.number().int(),
    sourceTimeMicros: z.number().int(),
    markers: z.array(z.strictObject({ kind: z.string(), name: z.string(), pinned: z.boolean() })),
  })
  .meta({ id: 'RecoveryPoint' });
export const pointPage = z
  .strictObject({ items: z.array(recoveryPoint), next: z.int().optional() })
  .meta({ id: 'RecoveryPointPage' });
type RecoveryPoint = z.output<typeof recoveryPoint>;

export const pointNaming = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters'),
    point: pointChoice.default('latest'),
    pinned: z.boolean().default(false).describe('Kept until it is removed by hand'),
  })
  .meta({ id: 'PointNaming' });
export type PointNaming = z.output<typeof pointNaming>;

/** Recovery points live at the master target: its index is asked, nothing is kept here. Throws ApiProblem `executor-unreachable`, Refused. */
@Injectable()
export class ItemPoints {
  readonly #protection: ProtectionService;
  readonly #term: number;

  constructor(@Inject(CONTEXT) { config }: ConfigServerContext, protection: ProtectionService) {
    this.#protection = protection;
    this.#term = config.term;
  }

  async list(machineId: string, target: string, query: PointsQuery, asked: Asked) {
    const { limit, before, fromMicros, marker } = query;
    const outcome = await this.#protection.bus?.command(
      { role: 'master-target', name: target },
      { message: ListPoints, result: ListPointsResult },
      ListPoints.fromObject({
        machineId,
        limit,
        beforeSequence: before ?? 0,
        fromVaultTimeMicros: fromMicros ?? 0,
        markerKind: marker ?? '',
      }),
      this.#context(asked),
      { timeoutMillis: ANSWER_MILLIS },
    );
    const { points = [], nextBeforeSequence = 0 } = answerOf(outcome, target) ?? {};
    return { items: points.map(pointOf), ...(nextBeforeSequence > 0 && { next: nextBeforeSequence }) };
  }

  async name(machineId: string, target: string, naming: PointNaming, asked: Asked): Promise<RecoveryPoint> {
    const outcome = await this.#protection.bus?.command(
      { role: 'master-target', name: target },
      { message: NamePoint, result: NamePointResult },
      NamePoint.fromObject({ machineId, ...naming }),
      { ...this.#context(asked), key: { jobId: asked.commandId, step: 'name-point' } },
      { timeoutMillis: ANSWER_MILLIS },
    );
    return pointOf(answerOf(outcome, target)?.point ?? {});
  }

  /** The target ends its own warning; one that is away learns it later from nobody: its warning stays until it is told again. */
  async confirmSourceStopped(standIn: string, target: string, asked: Asked): Promise<void> {
    const outcome = await this.#protection.bus?.command(
      { role: 'master-target', name: target },
      { message: ConfirmSourceStopped, result: ConfirmSourceStoppedResult },
      ConfirmSourceStopped.fromObject({ replicaMachineId: standIn }),
      { ...this.#context(asked), key: { jobId: asked.commandId, step: 'confirm-source-stopped' } },
      { timeoutMillis: ANSWER_MILLIS },
    );
    answerOf(outcome, target);
  }

  #context(asked: Asked) {
    const { nowMillis: _, ifRevision: __, ...causes } = commandContext(asked);
    return { ...causes, term: this.#term, epoch: 0, generation: 0, assignmentVersion: 0 };
  }
}

function answerOf<Body>(outcome: CommandOutcome<Body> | undefined, target: string): Body | undefined {
  if (outcome === undefined) throw new ApiProblem('executor-unreachable', 'this server has no bus');
  if (outcome.type === 'result') return outcome.body;
  if (outcome.type === 'refusal') throw new Refused(ours(outcome));
  throw new ApiProblem('executor-unreachable', `master target ${target}: ${outcome.message}`);
}

/** The codes of executors have pages of their own service; here there is one for all of them. */
function ours({ code, message, remedy, when }: Extract<CommandOutcome<never>, { type: 'refusal' }>) {
  return refuse('executor-refused', `${code}: ${message}`, remedy, { when });
}

interface ToldPoint {
  readonly sequence?: number;
  readonly vaultTimeMicros?: number;
  readonly sourceTimeMicros?: number;
  readonly markers?: readonly { readonly kind?: string; readonly name?: string; readonly pinned?: boolean }[];
}
function pointOf({ sequence = 0, vaultTimeMicros = 0, sourceTimeMicros = 0, markers = [] }: ToldPoint): RecoveryPoint {
  const told = markers.map(({ kind = '', name = '', pinned = false }) => ({ kind, name, pinned }));
  return { sequence, vaultTimeMicros, sourceTimeMicros, markers: told };
}
