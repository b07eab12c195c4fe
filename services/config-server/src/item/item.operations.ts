import { Inject, Injectable } from '@nestjs/common';
import { refusal } from '../codes/refusal.ts';
import type { Machine } from '../machine/machine.schema.ts';
import { ProtectionService } from '../protection/protection.service.ts';
import { type Asked, commandContext, createdId } from '../rest/asked.ts';
import { ApiProblem } from '../rest/problem.ts';
import { Refused } from '../rest/refused.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import type { DisableAction } from './item.actions.schema.ts';
import type { BeginOperation, ItemCommand } from './item.commands.ts';
import type { OperationKind, OperationParameters, ProtectedDisk } from './item.events.ts';
import type { KnownItem } from './item.state.ts';
import { ItemPoints } from './item-points.ts';

/** `undefined` is as good as left out: what an event has not is not in it. */
export type Wishes = { readonly [Name in keyof OperationParameters]?: OperationParameters[Name] | undefined };

/** What REST asks of items, as commands with their jobs. Throws ApiProblem and Refused. */
@Injectable()
export class ItemOperations {
  readonly #stores: ConfigStores;
  readonly #protection: ProtectionService;
  readonly #points: ItemPoints;

  constructor(@Inject(STORES) stores: ConfigStores, protection: ProtectionService, points: ItemPoints) {
    this.#stores = stores;
    this.#protection = protection;
    this.#points = points;
  }

  /** 202 with the job that holds the item from now on; its id follows from the command's: a repeated request is the same job. */
  async begin(itemId: string, kind: OperationKind, wishes: Wishes, asked: Asked): Promise<Written> {
    const { jobId, principal, atMillis } = this.#job(asked);
    const parameters = parametersOf(wishes);
    const command: BeginOperation = { type: 'BeginOperation', itemId, jobId, kind, parameters, principal, atMillis };
    return await this.#write(itemId, command, jobId, asked);
  }

  async failOver(itemId: string, wishes: Wishes, asked: Asked): Promise<Written> {
    const begun = await this.begin(itemId, 'failover', wishes, asked);
    this.#protection.endDrills(await this.item(itemId));
    return begun;
  }

  /** What is destroyed has to be named, and nothing may run from it. */
  async endProtection(
    itemId: string,
    kind: 'disable-protection' | 'forget',
    { confirm, ...wishes }: DisableAction,
    asked: Asked,
  ): Promise<Written> {
    if (!wishes.keepPoints) {
      await this.#confirm(itemId, confirm);
      this.#assertNoDrills(itemId);
    }
    return await this.begin(itemId, kind, wishes, asked);
  }

  async changeDisks(itemId: string, excluded: readonly string[], asked: Asked): Promise<Written> {
    const { jobId, principal, atMillis } = this.#job(asked);
    const disks = protectedDisks(await this.machine(itemId), excluded);
    return await this.#write(itemId, { type: 'ChangeDisks', itemId, jobId, disks, principal, atMillis }, jobId, asked);
  }

  async changePolicy(itemId: string, policyId: string, asked: Asked): Promise<Written> {
    const { jobId, principal, atMillis } = this.#job(asked);
    const { state } = await this.#stores.of.policies.load(policyId);
    if (state.stage !== 'active')
      throw new Refused(refusal('policy-unknown', 'There is no such policy.', { field: '/policyId' }));
    return await this.#write(
      itemId,
      { type: 'ChangePolicy', itemId, jobId, policyId, principal, atMillis },
      jobId,
      asked,
    );
  }

  async move(itemId: string, processServer: string | undefined, asked: Asked): Promise<Written> {
    const { jobId, principal, atMillis } = this.#job(asked);
    const { agent, wanted } = await this.item(itemId);
    const except = processServer === undefined ? wanted.processServer : undefined;
    const siteId = this.#stores.of.agents.documents.select({ name: agent }, undefined, 1)[0]?.siteId;
    const place = { bytes: 0, processServer, siteId, except };
    const choice = this.#protection.choice.processServer(place, this.#protection.now().monotonicMillis);
    const { name } = choice;
    if (name === undefined) throw new Refused(refusal('no-process-server', choice.reason, { field: '/processServer' }));
    const command = {
      type: 'MoveProcessServer',
      itemId,
      jobId,
      processServer: name,
      reason: choice.reason,
      principal,
      atMillis,
    } as const;
    return await this.#write(itemId, command, jobId, asked);
  }

  /** The failed operation once more, as a new job that goes on where the old one stopped. */
  async retry(itemId: string, asked: Asked): Promise<Written> {
    const { operation } = await this.item(itemId);
    if (operation.state !== 'failed')
      throw new Refused(refusal('no-failed-operation', 'No operation of this item has failed.'));
    return await this.begin(itemId, operation.kind, { ...operation.parameters, retryOf: operation.jobId }, asked);
  }

  async leave(itemId: string, asked: Asked): Promise<Written> {
    const context = commandContext(asked);
    const { operation } = await this.item(itemId);
    const jobId = operation.state === 'none' ? '' : operation.jobId;
    const command = { type: 'LeaveFailedOperation', itemId, jobId, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.items.change(itemId, command, context));
  }

  /** The target first: what it does not take, the item does not claim. */
  async confirmSourceStopped(itemId: string, asked: Asked): Promise<Written> {
    const context = commandContext(asked);
    const { placement, masterTarget } = await this.item(itemId);
    if (placement.sourceMayRun && placement.standIn !== undefined)
      await this.#points.confirmSourceStopped(placement.standIn, masterTarget, asked);
    const command = {
      type: 'ConfirmSourceStopped',
      itemId,
      by: asked.principal.name,
      atMillis: context.nowMillis,
    } as const;
    return new Written(await this.#stores.of.items.change(itemId, command, context));
  }

  /** Their machines run from the replica. */
  #assertNoDrills(itemId: string): void {
    const drills = this.#stores.of.drills.documents.select({ itemId }, undefined, 10);
    if (drills.length === 0) return;
    const names = drills.map(({ name }) => name).join(', ');
    throw new Refused(refusal('drills-exist', `Drills run from the replica: ${names}.`));
  }

  /** Throws `confirmation-missing` when the name was not given. */
  async #confirm(itemId: string, given: string): Promise<void> {
    const { name } = await this.item(itemId);
    if (given !== name)
      throw new Refused(
        refusal('confirmation-missing', `This destroys what ${name} can be recovered to.`, { field: '/confirm' }),
      );
  }

  async item(itemId: string): Promise<KnownItem> {
    const { state } = await this.#stores.of.items.load(itemId);
    if (state.lifecycle !== 'enabled') throw new ApiProblem('not-found', `there is no item ${itemId}`);
    return state;
  }

  async machine(machineId: string): Promise<Machine> {
    const { state } = await this.#stores.of.machines.load(machineId);
    const document = this.#stores.of.machines.documents.find(machineId);
    if (state.stage !== 'registered') throw new ApiProblem('not-found', `there is no machine ${machineId}`);
    // The state is the truth; the document only adds what no decision needs.
    return { ...document, ...state, id: machineId, disks: [...state.disks] } as unknown as Machine;
  }

  #job(asked: Asked) {
    const { nowMillis } = commandContext(asked);
    return { jobId: createdId(asked.commandId, 'job'), principal: asked.principal.name, atMillis: nowMillis };
  }

  async #write(itemId: string, command: ItemCommand, jobId: string, asked: Asked): Promise<Written> {
    const receipt = await this.#stores.of.items.change(itemId, command, commandContext(asked));
    return new Written(receipt, { status: 202, location: `/api/v1/jobs/${jobId}`, more: { jobId } });
  }
}

export function parametersOf(wishes: Wishes): OperationParameters {
  const told = Object.entries(wishes).filter(([, value]) => value !== undefined);
  return { networks: [], disks: [], ...Object.fromEntries(told) };
}

/** Throws Refused when a name fits no disk. */
export function protectedDisks({ disks }: Pick<Machine, 'disks'>, excluded: readonly string[]): ProtectedDisk[] {
  const unknown = excluded.find((named) => !disks.some(({ id, name }) => id === named || name === named));
  if (unknown !== undefined)
    throw new Refused(
      refusal('disk-unknown', `The machine has no disk ${unknown}.`, { field: '/excludedDisks', when: 'never' }),
    );
  return disks.map((disk) => ({ ...disk, excluded: excluded.includes(disk.id) || excluded.includes(disk.name) }));
}
