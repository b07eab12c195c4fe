import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type EnrolmentToken, PART_NAME, parseEnrolmentToken, type Role } from '@understudy/identity';
import { stringify } from 'yaml';
import { textOf } from '../api/body.ts';
import type { RegisterCommand } from '../command.types.ts';
import { keepEnrolmentToken } from '../enrolment-token.file.ts';
import { CliFailure } from '../failure.ts';
import { collect } from '../option-values.ts';

interface Options {
  readonly tokenFile: string;
  readonly name: string;
  readonly config?: string;
  readonly upstream: readonly string[];
  readonly listen?: string;
}

/** The name of a role’s folder and of the command that runs it. */
const PLACES: Readonly<Partial<Record<Role, string>>> = {
  'mobility-agent': 'agent',
  'process-server': 'process-server',
  'master-target': 'master-target',
  orchestrator: 'orchestrator',
};

export const register: RegisterCommand = (program, context) => {
  program
    .command('enrol')
    .description(
      'prepare this host for the part a one-time token is for: writes its configuration; it enrols at its first start',
    )
    .requiredOption('--token-file <file>', 'a file with the token, - for standard input')
    .option('--name <name>', 'the part’s name (default: this host’s)', hostname().split('.', 1)[0]!.toLowerCase())
    .option('--config <file>', 'the configuration to write; must not exist (default: <data>/<part>.yaml)')
    .option(
      '--upstream <host:port>',
      'where data goes to: process servers or master targets; once for each',
      collect,
      [],
    )
    .option('--listen <host:port>', 'servers: where others reach this one')
    .action(async (options: Options, command) => {
      const { output, data } = context(command);
      const text = textOf(options.tokenFile).trim();
      const token = parseEnrolmentToken(text);
      const place = PLACES[token.role];
      if (place === undefined || !PART_NAME.test(options.name)) throw unusable(token, options.name);
      const config = resolve(options.config ?? join(data, `${place}.yaml`));
      if (existsSync(config)) throw taken(config);
      mkdirSync(dirname(config), { recursive: true, mode: 0o700 });
      const folder = join(resolve(data), place);
      const document = configOf(options, token, keepEnrolmentToken(folder, text), folder);
      writeFileSync(config, stringify(document, { aliasDuplicateObjects: false }), { mode: 0o600, flag: 'wx' });
      const start = `understudy ${place} --config ${config}`;
      output.result(
        { config, role: token.role, name: options.name, start },
        () => `${config} is written. Start it: ${start}`,
      );
    });
};

function configOf(
  { name, upstream, listen }: Options,
  token: EnrolmentToken,
  enrolmentToken: string,
  data: string,
): object {
  const processServers = token.urls
    .filter((url) => url.startsWith('tls:'))
    .map((url) => addressOf(url.slice('tls://'.length)));
  const given = upstream.map(addressOf);
  const targets = given.length > 0 || token.role !== 'mobility-agent' ? given : processServers;
  return {
    name,
    data,
    ...(targets.length > 0 && { upstream: targets }),
    ...(listen !== undefined && { listen: addressOf(listen) }),
    control: {
      enrolmentToken,
      ...(token.role === 'mobility-agent' && processServers.length > 0 && { processServers }),
    },
  };
}

function addressOf(text: string): { readonly host: string; readonly port: number } {
  const match = /^(\[[^\]]+\]|[^:\s]+):(\d{1,5})\/?$/.exec(text);
  const port = Number(match?.[2]);
  if (match === null || port < 1 || port > 65_535)
    throw new CliFailure(64, 'usage', `“${text}” has not the form host:port`, 'Like relay.example:9443.');
  return { host: match[1]!, port };
}

function unusable({ role }: EnrolmentToken, name: string): CliFailure {
  return new CliFailure(
    64,
    'usage',
    `a ${role} named “${name}” cannot be enrolled here`,
    'Names are lower-case letters, digits, dots, dashes; give one with --name.',
  );
}

function taken(config: string): CliFailure {
  return new CliFailure(
    77,
    'EEXIST',
    `${config} exists already`,
    'Name another file (--config), or put the token into a file and @ with its path as control.enrolmentToken into this one.',
  );
}
