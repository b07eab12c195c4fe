import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Platform } from './platform.ts';

export const CLI = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

/** A command that failed: what it said. */
export class CommandFailed extends Error {
  readonly exitCode: number;
  readonly code: string;

  constructor(args: readonly string[], exitCode: number, code: string, text: string) {
    super(`understudy ${args.join(' ')}: ${text}`);
    this.exitCode = exitCode;
    this.code = code;
  }
}

/** Who the command line is on a platform. */
export function environmentOf({
  folder,
  url,
  tokenFile,
  caFile,
}: Pick<Platform, 'folder' | 'url' | 'tokenFile' | 'caFile'>) {
  return {
    PATH: process.env['PATH'] ?? '',
    UNDERSTUDY_URL: url,
    UNDERSTUDY_TOKEN_FILE: tokenFile,
    UNDERSTUDY_CONFIG: join(folder, 'contexts.json'),
    ...(caFile !== undefined && { UNDERSTUDY_CA_FILE: caFile }),
  };
}

/** The command line as a process, as a user has it, with `--json`; answers the document. */
export function understudy<T>(
  platform: Pick<Platform, 'folder' | 'url' | 'tokenFile' | 'caFile' | 'launch'>,
  ...args: readonly string[]
): Promise<T> {
  const env = environmentOf(platform);
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', CLI];
  const [program, ...command] = [...(platform.launch ?? []), ...node, ...args, '--json'];
  return new Promise((resolve, reject) => {
    execFile(program!, command, { env, maxBuffer: 1 << 26, timeout: 180_000 }, (error, out, err) => {
      if (error === null) return resolve(JSON.parse(out.trim().split('\n').at(-1) ?? 'null') as T);
      const code = /"code":"([^"]+)"/.exec(err)?.[1] ?? '';
      reject(new CommandFailed(args, Number(error.code ?? -1), code, err.trim() || out.trim() || error.message));
    });
  });
}
