import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type About, AdminError, adminClient } from '@understudy/hosting';
import type { CommandContext } from '../command.types.ts';
import { absent, bad, type Finding, ok, warning } from './finding.ts';

const ANSWER_MILLIS = 5000;
const SOCKET_BYTES_MAX = 107;

/** A part of this host and where its things are. */
export interface FoundPart {
  readonly socketPath: string;
  readonly about?: About;
}

/** All admin sockets in the data folder, and those that were named. */
export function socketsOf({ data, sockets }: CommandContext): readonly string[] {
  const found = globSync(['*/admin.sock', '*/*/admin.sock'], { cwd: data }).map((path) => join(data, path));
  return [...new Set([...found, ...Object.values(sockets)])].sort();
}

/** Asks every part of this host who it is and how it is. */
export async function checkParts(context: CommandContext): Promise<{ findings: Finding[]; parts: FoundPart[] }> {
  const results = await Promise.all(socketsOf(context).map(checkPart));
  return { findings: results.flatMap(({ findings }) => findings), parts: results.map(({ part }) => part) };
}

async function checkPart(socketPath: string): Promise<{ findings: Finding[]; part: FoundPart }> {
  const place = `part in ${dirname(socketPath)}`;
  if (Buffer.byteLength(socketPath) > SOCKET_BYTES_MAX)
    return {
      findings: [
        bad(place, `the path of its socket is longer than ${SOCKET_BYTES_MAX} bytes`, 'Choose a shorter data folder.'),
      ],
      part: { socketPath },
    };
  try {
    const about = await adminClient(socketPath, ANSWER_MILLIS).get<About>('/v1/about');
    return { findings: findingsOf(about), part: { socketPath, about } };
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    const finding =
      error.code === 'not-running' ? absent(place, 'does not run') : bad(place, error.message, error.remedy);
    return { findings: [finding], part: { socketPath } };
  }
}

function findingsOf({ role, name, processId, health, version }: About & { version?: string }): Finding[] {
  const check = `${role} ${name}`;
  const running = ok(check, `runs, process ${processId}${version === undefined ? '' : `, version ${version}`}`);
  const reasons = health.reasons.map(({ code, state, cause, remedy }) =>
    (state === 'Critical' ? bad : warning)(check, `${code}: ${cause}`, remedy),
  );
  return [running, ...reasons];
}
