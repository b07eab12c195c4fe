import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { DeliveryFailed, deliver } from '../notification/deliver.ts';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { ApiProblem } from '../rest/problem.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { SecretBox } from '../secrets/secret-box.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type ChannelChange,
  type ChannelOpening,
  type ChannelQuery,
  channel,
  channelChange,
  channelOpening,
  channelPage,
  channelQuery,
  channelTest,
} from './channel.schema.ts';

@Controller('api/v1/notification-channels')
export class ChannelController {
  readonly #stores: ConfigStores;
  readonly #secrets: SecretBox;

  constructor(@Inject(STORES) stores: ConfigStores, secrets: SecretBox) {
    this.#stores = stores;
    this.#secrets = secrets;
  }

  @Get()
  @Reads('Notification channels, by name', channelPage)
  async list(@Query({ schema: channelQuery }) query: ChannelQuery) {
    return await this.#stores.of.channels.documents.list(query, { name: query.name });
  }

  @Get(':channelId')
  @Reads('One notification channel', channel)
  async read(
    @Param('channelId', { schema: resourceId }) channelId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.channels.documents.read(channelId, query);
  }

  @Post()
  @Writes('Open a notification channel', 201)
  async open(@Body({ schema: channelOpening }) { secret = '', ...body }: ChannelOpening, @FromRequest() asked: Asked) {
    const channelId = createdId(asked.commandId, 'channel');
    const context = commandContext(asked);
    const sealedSecret = this.#secrets.seal(secret, channelId);
    const command = { type: 'OpenChannel', channelId, ...body, sealedSecret, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.channels.create(channelId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/notification-channels/${channelId}` });
  }

  @Patch(':channelId')
  @Writes('Change where, when or how a channel tells; another target forgets the secret')
  async change(
    @Param('channelId', { schema: resourceId }) channelId: string,
    @Body({ schema: channelChange }) { secret, ...body }: ChannelChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const sealedSecret = secret === undefined ? undefined : this.#secrets.seal(secret, channelId);
    const command = { type: 'ChangeChannel', ...body, sealedSecret, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.channels.change(channelId, command, context));
  }

  @Delete(':channelId')
  @Writes('Close a notification channel')
  async close(@Param('channelId', { schema: resourceId }) channelId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'CloseChannel', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.channels.end(channelId, command, context));
  }

  @Post(':channelId/test')
  @HttpCode(200)
  @Reads('Tell the channel something now, and say what came of it', channelTest)
  async test(@Param('channelId', { schema: resourceId }) channelId: string) {
    const { state } = await this.#stores.of.channels.load(channelId);
    if (state.stage !== 'open') throw new ApiProblem('not-found', `there is no notification channel ${channelId}`);
    const secret = this.#secrets.open(state.sealedSecret, channelId);
    try {
      await deliver(state, secret, { kind: 'test', id: channelId, notes: [] });
      return { delivered: true, detail: 'accepted' };
    } catch (error) {
      if (!(error instanceof DeliveryFailed)) throw error;
      return { delivered: false, detail: error.message };
    }
  }
}
