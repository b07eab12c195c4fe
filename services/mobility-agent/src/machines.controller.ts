import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type AgentMachine, markerRequest, parseRequest, protectRequest } from '@understudy/hosting';
import { MachinesService } from './machines.service.ts';

/** The agent's admin API. `:machine` is a name or an id. */
@Controller('v1/machines')
export class MachinesController {
  readonly #machines: MachinesService;

  constructor(machines: MachinesService) {
    this.#machines = machines;
  }

  @Get()
  list(): AgentMachine[] {
    return this.#machines.list();
  }

  @Get(':machine')
  get(@Param('machine') machine: string): AgentMachine {
    return this.#machines.get(machine);
  }

  @Post()
  protect(@Body() body: unknown): Promise<AgentMachine> {
    return this.#machines.protect(parseRequest(protectRequest, body));
  }

  @Delete(':machine')
  unprotect(@Param('machine') machine: string, @Query('force') force?: string): Promise<{ machineId: string }> {
    return this.#machines.unprotect(machine, force === 'true');
  }

  @Post(':machine/pause')
  @HttpCode(200)
  pause(@Param('machine') machine: string): Promise<AgentMachine> {
    return this.#machines.setPaused(machine, true);
  }

  @Post(':machine/resume')
  @HttpCode(200)
  resume(@Param('machine') machine: string): Promise<AgentMachine> {
    return this.#machines.setPaused(machine, false);
  }

  @Post(':machine/resync')
  @HttpCode(200)
  resync(@Param('machine') machine: string): AgentMachine {
    return this.#machines.resync(machine);
  }

  /** For an operator whose sender hangs, and for tests: its thread ends as by a defect, and a new one takes over. */
  @Post(':machine/sender/restart')
  @HttpCode(200)
  restartSender(@Param('machine') machine: string): Promise<AgentMachine> {
    return this.#machines.restartSender(machine);
  }

  @Post(':machine/marker')
  @HttpCode(200)
  mark(@Param('machine') machine: string, @Body() body: unknown): Promise<AgentMachine> {
    return this.#machines.mark(machine, parseRequest(markerRequest, body));
  }
}
