import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type About, adminClient } from '@understudy/hosting';
import { TestProcess, until } from '@understudy/testkit';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const START_MILLIS = 60_000;

/** One service as a process of its own, with a data folder, a configuration file and a log that nobody else has. */
export function partProcess(options: {
  readonly service: string;
  readonly data: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** A command that runs the process elsewhere: in a network namespace, with another clock. */
  readonly launch?: readonly string[];
}): { readonly process: TestProcess; readonly start: () => Promise<About>; readonly adminSocket: string } {
  const { service, data, config, launch = [] } = options;
  mkdirSync(dirname(data), { recursive: true });
  const configPath = `${data}.json`;
  const adminSocket = join(data, 'admin.sock');
  writeFileSync(configPath, JSON.stringify({ data, ...config }, null, 2));
  const main = join(repository, 'services', service, 'dist/main.js');
  const [command, ...args] = [...launch, process.execPath, '--disable-warning=ExperimentalWarning', main];
  const process_ = new TestProcess({
    name: service,
    command: command!,
    args: [...args, '--config', configPath],
    logPath: `${data}.log`,
  });
  return { process: process_, adminSocket, start: () => startPart(process_, adminSocket) };
}

async function startPart(part: TestProcess, adminSocket: string): Promise<About> {
  part.start();
  const admin = adminClient(adminSocket);
  const about = await until(
    `${part.options.name} at ${adminSocket}`,
    async () => {
      if (!part.isRunning) return 'ended';
      const told = await admin.get<About>('/v1/about');
      return told.processId === part.processId && told;
    },
    { timeoutMillis: START_MILLIS },
  );
  if (about === 'ended') throw new Error(`${part.options.name} ended: ${part.logTail()}`);
  return about;
}
