import { writeFileSync } from 'node:fs';
import { api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { idOf, write } from './exchange.ts';
import { kindOf } from './kinds.ts';
import { resourceText } from './resource.text.ts';

const DAY_SECONDS = 86_400;

interface IssueOptions {
  readonly description: string;
  readonly days?: number;
  readonly out?: string;
}

export const register: RegisterCommand = (program, context) => {
  const token = program.command('token').description('bearer tokens of users, for the API and this command line');
  token
    .command('issue <user>')
    .description('a new token with the role of its user; it is shown once')
    .option('--description <text>', 'what it is for', '')
    .option('--days <days>', 'how long it is valid (default: until it is revoked)', Number)
    .option('--out <file>', 'write the token into this file (0600) instead of showing it')
    .action(async (user: string, options: IssueOptions, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const userId = await idOf(client, kindOf('user'), user);
      const body = {
        description: options.description,
        ...(options.days !== undefined && { expiresInSeconds: Math.round(options.days * DAY_SECONDS) }),
      };
      const { data } = await write((headers) => api.userIssueToken({ client, path: { userId }, body, headers }));
      const { token: secret, ...rest } = data;
      if (options.out === undefined || secret === undefined) return output.result(data, () => resourceText(data));
      writeFileSync(options.out, `${secret}\n`, { mode: 0o600, flag: 'wx' });
      output.result({ ...rest, file: options.out }, () => `the token of ${user} is in ${options.out}`);
    });
  token
    .command('revoke <user> <token>')
    .description('a token, by its id, is worth nothing any more')
    .action(async (user: string, tokenId: string, _options: object, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const userId = await idOf(client, kindOf('user'), user);
      const { data } = await write((headers) => api.userRevokeToken({ client, path: { userId, tokenId }, headers }));
      output.result(data, () => `token ${tokenId} is revoked`);
    });
};
