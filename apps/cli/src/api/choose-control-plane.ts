import { existsSync, readFileSync } from 'node:fs';
import type { Connection } from '@understudy/api-client';
import { CliFailure } from '../failure.ts';
import { readUpState } from '../up/up.state.ts';
import { type ApiContext, type Contexts, readContexts } from './context.store.ts';

export interface Choice {
  /** `--context`. */
  readonly context?: string | undefined;
  /** `--data`, when it was given. */
  readonly data?: string | undefined;
  /** Where `understudy up` keeps its things when nothing is said. */
  readonly defaultData: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly contexts?: Contexts;
}

/**
 * Which control plane a command talks to, the first that is there: `--context`, the environment, `understudy up` of `--data`, the current context of
 * `understudy login`, `understudy up` of the usual folder. Throws CliFailure when there is none.
 */
export function chooseControlPlane(choice: Choice): ApiContext {
  const { env } = choice;
  const contexts = () => choice.contexts ?? readContexts();
  if (choice.context !== undefined) return namedContext(contexts(), choice.context);
  const url = env['UNDERSTUDY_URL'];
  if (url !== undefined) return fromEnvironment(url, env);
  if (choice.data !== undefined) return fromUp(choice.data) ?? fail(`understudy up never ran in ${choice.data}`);
  const { current } = contexts();
  if (current !== undefined) return namedContext(contexts(), current);
  return fromUp(choice.defaultData) ?? fail('there is no control plane to ask');
}

function namedContext(contexts: Contexts, name: string): ApiContext {
  const found = contexts.contexts[name];
  if (found !== undefined) return found;
  const known = Object.keys(contexts.contexts).join(', ') || 'none';
  throw new CliFailure(
    78,
    'context-unknown',
    `there is no context “${name}”`,
    `Known: ${known}. Make one: understudy login.`,
  );
}

function fromEnvironment(url: string, env: Choice['env']): ApiContext {
  const tokenFile = env['UNDERSTUDY_TOKEN_FILE'];
  const caFile = env['UNDERSTUDY_CA_FILE'];
  if (tokenFile === undefined)
    throw new CliFailure(
      78,
      'token-missing',
      'UNDERSTUDY_URL is set, UNDERSTUDY_TOKEN_FILE is not',
      'Set it to a file with the token.',
    );
  return { url, tokenFile, ...(caFile !== undefined && { caFile }) };
}

function fromUp(data: string): ApiContext | undefined {
  const state = readUpState(data);
  return state && { url: state.url, tokenFile: state.tokenFile };
}

function fail(what: string): never {
  throw new CliFailure(
    69,
    'no-control-plane',
    what,
    'Start one (understudy up) or name one (understudy login --url URL --token-file FILE). Without one the services of this host can be asked: --local.',
  );
}

/** Reads token and authority. Throws CliFailure. */
export function connectionOf({ url, tokenFile, caFile }: ApiContext): Connection {
  const token = readText(tokenFile, 'token').trim();
  if (!/^[\x21-\x7e]{8,500}$/.test(token))
    throw new CliFailure(78, 'token-damaged', `${tokenFile} does not hold a token`, 'It holds one line: the token.');
  return { url, token, ...(caFile !== undefined && { caPem: readText(caFile, 'certificate') }) };
}

function readText(path: string, what: string): string {
  if (!existsSync(path))
    throw new CliFailure(
      78,
      `${what}-missing`,
      `there is no ${what} in ${path}`,
      'Check the path, or: understudy login.',
    );
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliFailure(78, `${what}-unreadable`, reason, 'Let this user read it, or: understudy login.');
  }
}
