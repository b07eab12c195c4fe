import { api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { CliFailure } from '../failure.ts';
import { idOf, write } from './exchange.ts';
import { kindOf } from './kinds.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('revoke <kind> <name>')
    .description('take a server’s or an agent’s certificate away: it is not listened to any more')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .action(async (kindName: string, name: string, { reason }: { reason: string }, command) => {
      const { output, connection } = context(command);
      const kind = kindOf(kindName);
      const client = connect(connection());
      const id = await idOf(client, kind, name);
      const { data } = await write((headers) => {
        if (kind.name === 'server')
          return api.serverRevoke({ client, path: { serverId: id }, body: { reason }, headers });
        if (kind.name === 'agent') return api.agentRevoke({ client, path: { agentId: id }, body: { reason }, headers });
        throw new CliFailure(64, 'usage', `a ${kind.name} has no certificate`, 'Servers and agents have.');
      });
      output.result(data, () => `${kind.name} ${name} is revoked`);
    });
};
