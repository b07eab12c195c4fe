import { api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { write } from './exchange.ts';

export const register: RegisterCommand = (program, context) => {
  const alert = program.command('alert').description('what to do about an alert (understudy list alerts)');
  alert
    .command('acknowledge <alert>')
    .description('somebody looks after it: others see who and what they say')
    .option('--note <text>', 'what others should know', '')
    .action(async (alertId: string, { note }: { note: string }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { data } = await write((headers) =>
        api.alertAcknowledge({ client, path: { alertId }, body: { note }, headers }),
      );
      output.result(data, () => `alert ${alertId} is acknowledged`);
    });
  alert
    .command('close <alert>')
    .description('close an alert by hand; it comes back when its cause does')
    .action(async (alertId: string, _options: object, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { data } = await write((headers) => api.alertClose({ client, path: { alertId }, headers }));
      output.result(data, () => `alert ${alertId} is closed`);
    });
};
