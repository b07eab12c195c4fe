import { connect } from 'node:net';
import { USUAL_PORTS } from '../up/installation.plan.ts';
import { listenOnce } from '../up/ports.ts';
import { bad, type Finding, ok, warning } from './finding.ts';
import type { FoundPart } from './parts.check.ts';

const HOST = '127.0.0.1';
const CONNECT_MILLIS = 2000;

/** Whether the usual ports are free, ours, or somebody else’s. `moved` are the ports that `understudy up` chose. */
export async function checkPorts(
  parts: readonly FoundPart[],
  moved: Readonly<Record<string, number>>,
): Promise<Finding[]> {
  const ours = new Set(parts.flatMap(({ about }) => [about?.ops.port, about?.listen?.port]));
  const chosen = new Set(Object.values(moved));
  const findings = await Promise.all(
    Object.entries(USUAL_PORTS).map(async ([use, port]) => {
      if (ours.has(port) || chosen.has(port)) return undefined;
      return (await listenOnce(port, HOST)) === undefined ? taken(use, port, moved[use]) : undefined;
    }),
  );
  const problems = findings.filter((finding) => finding !== undefined);
  return problems.length > 0 ? problems : [ok('ports', 'all are free or ours')];
}

function taken(use: string, port: number, moved: number | undefined): Finding {
  if (moved !== undefined) return ok('ports', `${port} (${use}) is somebody else’s; ours is ${moved}`);
  return warning(
    'ports',
    `${port}, the usual port for ${use}, is taken`,
    `Who has it: ss -ltnp sport = :${port}. understudy up takes another by itself.`,
  );
}

/** Whether a NATS server greets there. */
export async function checkBus(port: number): Promise<Finding> {
  try {
    const { version, auth_required: asksWho } = await greeting(port);
    if (asksWho !== true)
      return bad(
        'bus',
        `nats-server ${version} lets everybody in`,
        'Its users file is missing: restart the configuration server, which writes it.',
      );
    return ok('bus', `nats-server ${version} on port ${port}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad(
      'bus',
      `no NATS server answers on port ${port}: ${reason}`,
      'Replication goes on; jobs wait. Look into the log of the configuration server, which runs nats-server.',
    );
  }
}

/** NATS greets with `INFO {…}` and a line end. */
function greeting(port: number): Promise<{ version: string; auth_required?: boolean }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: HOST, port, timeout: CONNECT_MILLIS });
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (!text.includes('\n') && text.length < 65_536) return;
      socket.destroy();
      try {
        resolve(JSON.parse(/^INFO (\{.*\})/.exec(text)?.[1] ?? ''));
      } catch {
        reject(new Error('it speaks another protocol'));
      }
    });
    socket.on('timeout', () => socket.destroy(new Error('no greeting')));
    socket.on('error', reject);
  });
}
