import { resolve } from 'node:path';
import { answerOf, api, connect } from '@understudy/api-client';
import { connectionOf } from '../api/choose-control-plane.ts';
import { contextsPath, readContexts, writeContexts } from '../api/context.store.ts';
import type { RegisterCommand } from '../command.types.ts';

interface Options {
  readonly url: string;
  readonly tokenFile: string;
  readonly ca?: string;
  readonly name: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('login')
    .description('remember a control plane, after asking it once; the commands talk to it from now on')
    .requiredOption('--url <url>', 'https://host:8080')
    .requiredOption('--token-file <file>', 'a file (0600) with the token; only its path is remembered')
    .option('--ca <file>', 'the installation’s authority (ca.pem), where the certificate is not a public one’s')
    .option('--name <name>', 'name of this context, for --context', 'default')
    .action(async (options: Options, command) => {
      const { output } = context(command);
      const ca = options.ca === undefined ? {} : { caFile: resolve(options.ca) };
      const chosen = { url: options.url, tokenFile: resolve(options.tokenFile), ...ca };
      await answerOf(api.siteList({ client: connect(connectionOf(chosen)), query: { limit: 1 } }));
      const before = readContexts();
      writeContexts({
        format: 1,
        current: options.name,
        contexts: { ...before.contexts, [options.name]: chosen },
      });
      const kept = { name: options.name, ...chosen, file: contextsPath() };
      output.result(kept, () => `${options.url} is the control plane from now on (${kept.file})`);
    });
};
