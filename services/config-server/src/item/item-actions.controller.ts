import { Body, Controller, Post } from '@nestjs/common';
import { type Asked, FromRequest } from '../rest/asked.ts';
import { Writes } from '../rest/documented.ts';
import {
  type DisableAction,
  type DisksAction,
  disableAction,
  disksAction,
  type FailoverAction,
  failoverAction,
  jobReceipt,
  type MoveAction,
  moveAction,
  type PlainAction,
  type PointAction,
  type PolicyAction,
  plainAction,
  pointAction,
  policyAction,
} from './item.actions.schema.ts';
import { ItemOperations } from './item.operations.ts';
import { OfItem } from './of-item.ts';

/** Everything that takes an item: 202 and the job, or why not. */
@Controller('api/v1/items/:itemId')
export class ItemActionsController {
  readonly #operations: ItemOperations;

  constructor(operations: ItemOperations) {
    this.#operations = operations;
  }

  @Post('pause')
  @Writes('Pause replication; changes are tracked meanwhile', 202, jobReceipt)
  async pause(@OfItem itemId: string, @Body({ schema: plainAction }) body: PlainAction, @FromRequest() asked: Asked) {
    return await this.#operations.begin(itemId, 'pause', body, asked);
  }

  @Post('resume')
  @Writes('Resume replication', 202, jobReceipt)
  async resume(@OfItem itemId: string, @Body({ schema: plainAction }) body: PlainAction, @FromRequest() asked: Asked) {
    return await this.#operations.begin(itemId, 'resume', body, asked);
  }

  @Post('resync')
  @Writes('Compare every block with the replica and send what differs', 202, jobReceipt)
  async resync(@OfItem itemId: string, @Body({ schema: plainAction }) body: PlainAction, @FromRequest() asked: Asked) {
    return await this.#operations.begin(itemId, 'resync', body, asked);
  }

  @Post('change-disks')
  @Writes('Choose which disks of the machine are replicated; added and grown ones come along', 202, jobReceipt)
  async changeDisks(
    @OfItem itemId: string,
    @Body({ schema: disksAction }) { excludedDisks }: DisksAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.changeDisks(itemId, excludedDisks, asked);
  }

  @Post('apply-policy')
  @Writes('Follow another policy', 202, jobReceipt)
  async applyPolicy(
    @OfItem itemId: string,
    @Body({ schema: policyAction }) { policyId }: PolicyAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.changePolicy(itemId, policyId, asked);
  }

  @Post('move-process-server')
  @Writes('Replicate through another process server, without a resync', 202, jobReceipt)
  async move(
    @OfItem itemId: string,
    @Body({ schema: moveAction }) { processServer }: MoveAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.move(itemId, processServer, asked);
  }

  @Post('failover')
  @Writes('Fail over: the machine runs at the target, from the point chosen', 202, jobReceipt)
  async failover(
    @OfItem itemId: string,
    @Body({ schema: failoverAction }) body: FailoverAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.failOver(itemId, body, asked);
  }

  @Post('change-point')
  @Writes('Another point for a failover that is not committed; what the stand-in wrote is lost', 202, jobReceipt)
  async changePoint(
    @OfItem itemId: string,
    @Body({ schema: pointAction }) body: PointAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.begin(itemId, 'change-point', body, asked);
  }

  @Post('undo-failover')
  @Writes('Back to the source as it was left; what the stand-in wrote is lost', 202, jobReceipt)
  async undo(@OfItem itemId: string, @Body({ schema: plainAction }) body: PlainAction, @FromRequest() asked: Asked) {
    return await this.#operations.begin(itemId, 'undo-failover', body, asked);
  }

  @Post('commit-failover')
  @Writes('The machine stays at the target', 202, jobReceipt)
  async commit(@OfItem itemId: string, @Body({ schema: plainAction }) body: PlainAction, @FromRequest() asked: Asked) {
    return await this.#operations.begin(itemId, 'commit-failover', body, asked);
  }

  @Post('disable-protection')
  @Writes('End protection in order: agent, process server and target clean up', 202, jobReceipt)
  async disable(
    @OfItem itemId: string,
    @Body({ schema: disableAction }) body: DisableAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.endProtection(itemId, 'disable-protection', body, asked);
  }

  @Post('forget')
  @Writes('End protection without the agent or its site; the job says what stays behind', 202, jobReceipt)
  async forget(
    @OfItem itemId: string,
    @Body({ schema: disableAction }) body: DisableAction,
    @FromRequest() asked: Asked,
  ) {
    return await this.#operations.endProtection(itemId, 'forget', body, asked);
  }

  @Post('confirm-source-stopped')
  @Writes('A person says that the old machine does not run')
  async confirmSourceStopped(@OfItem itemId: string, @FromRequest() asked: Asked) {
    return await this.#operations.confirmSourceStopped(itemId, asked);
  }

  @Post('retry')
  @Writes('The failed operation once more, from where it stopped', 202, jobReceipt)
  async retry(@OfItem itemId: string, @FromRequest() asked: Asked) {
    return await this.#operations.retry(itemId, asked);
  }

  @Post('leave')
  @Writes('Leave the failed operation as it is; the item is free again')
  async leave(@OfItem itemId: string, @FromRequest() asked: Asked) {
    return await this.#operations.leave(itemId, asked);
  }
}
