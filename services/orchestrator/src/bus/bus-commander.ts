import { understudy } from '@understudy/contracts';
import { type Bus, BusError, type CommandOutcome, type CommandTypes, type Plain } from '@understudy/messaging';
import { EXECUTOR_COMMANDS } from '../kinds/executor-commands.ts';
import type { CommandRequest, Executor, Fields } from '../kinds/step.types.ts';
import type { Answer, Commander, SendContext } from '../run/commander.port.ts';

type AnyTypes = CommandTypes<Fields, Fields>;

const END_OPERATION = { message: understudy.v1.EndOperation } as unknown as AnyTypes;

export class BusCommander implements Commander {
  readonly #bus: Bus;
  readonly #term: number;

  constructor(bus: Bus, term: number) {
    this.#bus = bus;
    this.#term = term;
  }

  send({ to, name, fields }: CommandRequest, context: SendContext): Promise<Answer> {
    return this.#send(to, EXECUTOR_COMMANDS[name] as unknown as AnyTypes, fields, context);
  }

  endOperation(fields: Fields, context: SendContext): Promise<Answer> {
    return this.#send({ service: 'config-server' }, END_OPERATION, fields, context);
  }

  async #send(to: Executor, types: AnyTypes, fields: Fields, context: SendContext): Promise<Answer> {
    const { key, commandId, jobId, principal, traceparent, epoch, generation, timeoutMillis } = context;
    const envelope = {
      commandId,
      correlationId: jobId,
      causationId: jobId,
      principal,
      ...(traceparent !== undefined && { traceparent }),
      ...(key !== undefined && { key }),
      term: this.#term,
      epoch,
      generation,
      assignmentVersion: 0,
    };
    try {
      return answerOf(await this.#bus.command(to, types, fields as Plain<Fields>, envelope, { timeoutMillis }));
    } catch (error) {
      // What could not even be sent: too much in flight, or a message that cannot be made.
      if (!(error instanceof BusError)) throw error;
      return { type: 'failure', code: error.code, message: error.message, retryable: error.retryable };
    }
  }
}

function answerOf(outcome: CommandOutcome<Plain<Fields>>): Answer {
  switch (outcome.type) {
    case 'result':
      return { type: 'result', result: outcome.body ?? {} };
    case 'unknown-outcome':
      return { type: 'unknown-outcome', message: outcome.message, isTimeOut: outcome.reason === 'timed-out' };
    default:
      return outcome;
  }
}
