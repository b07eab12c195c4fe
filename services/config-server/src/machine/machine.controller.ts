import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type Machine,
  type MachineChange,
  type MachineQuery,
  type MachineRegistration,
  machine,
  machineChange,
  machinePage,
  machineQuery,
  machineRegistration,
} from './machine.schema.ts';
import type { NamedDisk } from './machine.state.ts';

@Controller('api/v1/machines')
export class MachineController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Machines, by name', machinePage)
  async list(@Query({ schema: machineQuery }) query: MachineQuery) {
    return await this.#stores.of.machines.documents.list(query, { name: query.name, agent: query.agent });
  }

  @Get(':machineId')
  @Reads('One machine', machine)
  async read(
    @Param('machineId', { schema: resourceId }) machineId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.machines.documents.read(machineId, query);
  }

  @Post()
  @Writes('Register a machine', 201)
  async register(@Body({ schema: machineRegistration }) body: MachineRegistration, @FromRequest() asked: Asked) {
    const { id, ...facts } = body;
    const machineId = id ?? createdId(asked.commandId, 'machine');
    const context = commandContext(asked);
    const disks = identified(body.disks, [], asked.commandId);
    const command = { type: 'RegisterMachine', machineId, ...facts, disks, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.machines.create(machineId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/machines/${machineId}` });
  }

  @Patch(':machineId')
  @Writes('Change a machine’s definition, disks, labels or agent')
  async change(
    @Param('machineId', { schema: resourceId }) machineId: string,
    @Body({ schema: machineChange }) body: MachineChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const known = this.#stores.of.machines.documents.find(machineId)?.disks ?? [];
    const disks = body.disks && identified(body.disks, known, asked.commandId);
    const isProtected = await this.#isProtected(machineId);
    const command = { type: 'ChangeMachine', ...body, disks, isProtected, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.machines.change(machineId, command, context));
  }

  @Delete(':machineId')
  @Writes('Retire a machine that is not protected')
  async retire(@Param('machineId', { schema: resourceId }) machineId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const isProtected = await this.#isProtected(machineId);
    const reason = `retired by ${asked.principal.name}`;
    const command = { type: 'RetireMachine', isProtected, reason, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.machines.end(machineId, command, context));
  }

  async #isProtected(machineId: string): Promise<boolean> {
    return (await this.#stores.of.items.load(machineId)).state.lifecycle === 'enabled';
  }
}

/** A disk that is named without its id is the one of that name, or a new one. */
function identified(
  named: MachineRegistration['disks'],
  known: Machine['disks'],
  commandId: string,
): readonly NamedDisk[] {
  return named.map(({ id, ...disk }) => {
    const same = known.find(({ name }) => name === disk.name);
    const sizeBytes = disk.sizeBytes === 0 ? (same?.sizeBytes ?? 0) : disk.sizeBytes;
    return { ...disk, sizeBytes, id: id ?? same?.id ?? createdId(commandId, `disk ${disk.name}`) };
  });
}
