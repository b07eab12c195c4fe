import { createServer } from 'node:net';

/** What a port is for; its usual number and the one that was chosen. */
export interface PortChoice {
  readonly use: string;
  readonly usual: number;
  readonly port: number;
}

/**
 * Chooses a port for each use: the one of the last time, else the usual one, else — somebody else has it — a free one. Ports are found out by listening;
 * each is given up again at once, and its service says so should somebody else be faster.
 */
export async function choosePorts(
  usual: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
  host = '127.0.0.1',
): Promise<readonly PortChoice[]> {
  const taken = new Set<number>();
  const choices: PortChoice[] = [];
  for (const [use, number] of Object.entries(usual)) {
    const port = await firstFree([before[use] ?? number, number, 0, 0, 0, 0], taken, host);
    taken.add(port);
    choices.push({ use, usual: number, port });
  }
  return choices;
}

async function firstFree(candidates: readonly number[], taken: ReadonlySet<number>, host: string): Promise<number> {
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue;
    const port = await listenOnce(candidate, host);
    // The system gives a port again that was chosen for another use a moment ago: nobody listens there yet.
    if (port !== undefined && !taken.has(port)) return port;
  }
  throw new Error(`no free port on ${host}`);
}

/** The port when one can listen there (0: a free one); undefined when it is taken or not ours to take. */
export function listenOnce(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
