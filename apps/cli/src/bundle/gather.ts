import { ApiError, connect } from '@understudy/api-client';
import { type About, AdminError, adminClient } from '@understudy/hosting';
import { every } from '../api/exchange.ts';
import { KINDS } from '../api/kinds.ts';
import type { CommandContext } from '../command.types.ts';
import { socketsOf } from '../doctor/parts.check.ts';
import { CliFailure } from '../failure.ts';

const ANSWER_MILLIS = 5000;
const DOCUMENTS_MAX = 2000;
/** What parts tell over their admin sockets; who has no such route answers with a problem, which is kept too. */
const STATES = ['machines', 'streams', 'stand-ins', 'jobs', 'views'];

interface Gathered {
  readonly documents: Record<string, unknown>;
  readonly texts: Record<string, string>;
}

/** What the running parts of this host say about themselves. */
export async function gatherParts(context: CommandContext): Promise<Gathered> {
  const gathered: Gathered = { documents: {}, texts: {} };
  for (const socketPath of socketsOf(context)) await gatherPart(socketPath, gathered);
  return gathered;
}

async function gatherPart(socketPath: string, { documents, texts }: Gathered): Promise<void> {
  const admin = adminClient(socketPath, ANSWER_MILLIS);
  const about = await answerOrProblem(() => admin.get<About>('/v1/about'));
  if ('problem' in about) return;
  const name = `${about.role}-${about.name}`;
  const states: Record<string, unknown> = { about };
  for (const state of STATES) states[state] = await answerOrProblem(() => admin.get(`/v1/${state}`));
  documents[`parts/${name}.json`] = states;
  texts[`metrics/${name}.txt`] = await metricsOf(about);
}

async function answerOrProblem<T>(ask: () => Promise<T>): Promise<T | { readonly problem: string }> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof AdminError || error instanceof ApiError || error instanceof CliFailure)
      return { problem: `${error.code}: ${error.message}` };
    throw error;
  }
}

async function metricsOf({ ops }: About): Promise<string> {
  try {
    const response = await fetch(`http://${ops.host}:${ops.port}/metrics`, {
      signal: AbortSignal.timeout(ANSWER_MILLIS),
    });
    return await response.text();
  } catch (error) {
    return `# not read: ${error instanceof Error ? error.message : error}\n`;
  }
}

/** All resources of the control plane; none when there is none. */
export async function gatherControlPlane({ connection }: CommandContext): Promise<Record<string, unknown>> {
  const client = await answerOrProblem(async () => connect(connection()));
  if ('problem' in client) return { 'control-plane/problem.json': client };
  const documents: Record<string, unknown> = {};
  for (const kind of KINDS)
    documents[`control-plane/${kind.plural}.json`] = await answerOrProblem(async () => {
      const found: unknown[] = [];
      for await (const document of every(client, kind)) if (found.push(document) >= DOCUMENTS_MAX) break;
      return found;
    });
  return documents;
}
