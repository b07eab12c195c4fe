import { isRefusal, type Refusal, refuse } from '@understudy/event-sourcing';
import {
  type AnyCommandEntry,
  type BusRole,
  type CommandLog,
  type CommandReply,
  command,
  decodeMessage,
  encodeMessage,
  type HandlerContext,
  type MessageType,
  nameOfMessage,
} from '@understudy/messaging';
import type { z } from 'zod';
import { refusalOf } from './answer.ts';

export interface ExecutorCommand<Input extends z.ZodType, Fields extends object, ResultFields extends object> {
  readonly log: CommandLog;
  readonly message: MessageType<Fields>;
  readonly result: MessageType<ResultFields>;
  readonly schema: Input;
  /**
   * `effect`: refused without a key, done once per key. `answer`: changes nothing, but with a key the first answer is the answer. `query`: asked anew each
   * time. What `assigns` is its own identity.
   */
  readonly kind: 'effect' | 'answer' | 'query' | 'assigns';
  readonly from?: readonly BusRole[];
  /** Must find by the key what an earlier attempt made. Errors of the local path become refusals and failures. */
  readonly run: (input: z.output<Input>, context: HandlerContext) => Promise<object | Refusal> | object | Refusal;
}

/** One command of an executor: term and epoch are admitted, then the command log stands around the effect. */
export function executorCommand<Input extends z.ZodType, Fields extends object, ResultFields extends object>(
  of: ExecutorCommand<Input, Fields, ResultFields>,
): AnyCommandEntry {
  const { message, result, schema, kind, from } = of;
  return command({
    message,
    result,
    schema,
    ...(from !== undefined && { from }),
    handle: async (input: z.output<Input>, context) => {
      if (kind === 'effect' && context.key === undefined) return keyMissing(context.name);
      try {
        const reply = await of.log.run(loggedAs(kind, context), () => replyOf(of, input, context));
        if (reply.type === 'result')
          return { type: 'accepted', body: decodeMessage(result, reply.body) as unknown as ResultFields };
        if (isRefusal(reply)) return reply;
        throw new Error(`the command log answered ${reply.type}`);
      } catch (error) {
        return refusalOf(error);
      }
    },
  });
}

function loggedAs(kind: string, context: HandlerContext) {
  const { commandId, name, body, key, term, epoch } = context;
  const keyed = (kind === 'effect' || kind === 'answer') && key !== undefined;
  return { commandId, name, body, term, epoch, ...(keyed && { key }) };
}

async function replyOf<Input extends z.ZodType, Fields extends object, ResultFields extends object>(
  { result, run }: ExecutorCommand<Input, Fields, ResultFields>,
  input: z.output<Input>,
  context: HandlerContext,
): Promise<CommandReply> {
  try {
    const body = await run(input, context);
    if (isRefusal(body)) return body;
    return { type: 'result', name: nameOfMessage(result), body: encodeMessage(result, body) };
  } catch (error) {
    return refusalOf(error);
  }
}

function keyMissing(name: string): Refusal {
  return refuse(
    'malformed-command',
    `“${name}” has an effect and comes without a key.`,
    'Give it the key of its job and step: a repeated one changes nothing.',
    { field: '/key', when: 'never' },
  );
}
