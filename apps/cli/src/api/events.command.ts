import { serverEvents } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { collect } from '../option-values.ts';

export const register: RegisterCommand = (program, context) => {
  const events = program.command('events').description('what happens, as it happens');
  events
    .command('follow')
    .description('published events, one a line, until interrupted; a lost connection is taken up where it was')
    .option('--type <type>', 'only these types, like FailedOver; once for each', collect, [])
    .option('--after <position>', 'from this position on (the id of an event); default: from now on')
    .action(async (options: { type: readonly string[]; after?: string }, command) => {
      const { output, connection } = context(command);
      const query = new URLSearchParams();
      if (options.type.length > 0) query.set('types', options.type.join(','));
      const path = `/api/v1/events${query.size > 0 ? `?${query}` : ''}`;
      const from = options.after === undefined ? {} : { lastEventId: options.after };
      for await (const { id, type, data } of serverEvents(connection(), path, from)) {
        const event: unknown = JSON.parse(data);
        output.result({ id, type, event }, () => `${id ?? '–'}  ${type}  ${data}`);
      }
    });
};
