import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { CliFailure } from '../failure.ts';
import { find } from './exchange.ts';
import type { Resource } from './kind.types.ts';
import { kindOf } from './kinds.ts';
import { fieldText } from './resource.text.ts';

interface Options {
  readonly for: string;
  readonly timeout: number;
}

const POLL_MILLIS = 300;

/** `field=value`, `field!=value`, `field<number`, `field>number`, `exists`, `deleted`. */
export function conditionOf(text: string): (document: Resource | undefined) => boolean {
  if (text === 'exists') return (document) => document !== undefined;
  if (text === 'deleted') return (document) => document === undefined;
  const match = /^([\w.-]+)(!=|=|<|>)(.*)$/.exec(text);
  if (match === null)
    throw new CliFailure(
      64,
      'usage',
      `“${text}” is no condition`,
      'Like state=succeeded, rpoMillis<1000, exists, deleted.',
    );
  const [, path, operator, wanted] = match as unknown as [string, string, string, string];
  return (document) => {
    const is = document === undefined ? undefined : fieldText(document, path);
    if (is === undefined) return false;
    if (operator === '=') return is === wanted;
    if (operator === '!=') return is !== wanted;
    return operator === '<' ? Number(is) < Number(wanted) : Number(is) > Number(wanted);
  };
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('wait <kind> <name>')
    .description('wait until a resource is as told; exit code 1 when the time is over before')
    .requiredOption('--for <condition>', 'field=value, field!=value, field<number, field>number, exists, deleted')
    .option('--timeout <seconds>', 'how long', Number, 300)
    .action(async (kindName: string, name: string, options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindOf(kindName);
      const client = connect(connection());
      const holds = conditionOf(options.for);
      const end = performance.now() + options.timeout * 1000;
      for (;;) {
        const document = await find(client, kind, name).then(({ data }) => data, missing);
        if (holds(document)) return output.result(document ?? {}, () => `${kind.name} ${name}: ${options.for}`);
        if (performance.now() >= end) throw late(`${kind.name} ${name}`, options, document);
        await sleep(POLL_MILLIS);
      }
    });
};

function missing(error: unknown): undefined {
  const isMissing =
    (error instanceof CliFailure && error.code === 'not-found') || (error instanceof ApiError && error.status === 404);
  if (!isMissing) throw error;
  return undefined;
}

function late(what: string, { for: condition, timeout }: Options, document: Resource | undefined): CliFailure {
  const path = /^[\w.-]+/.exec(condition)?.[0] ?? '';
  const is = document === undefined ? 'it does not exist' : `${path} is ${fieldText(document, path) ?? 'not there'}`;
  return new CliFailure(
    1,
    'wait-timed-out',
    `${what} was not ${condition} within ${timeout} s: ${is}`,
    'Wait longer, or see its jobs and alerts.',
  );
}
