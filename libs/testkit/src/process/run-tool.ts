import { spawn } from 'node:child_process';

const OUTPUT_BYTES_MAX = 4 * 1024 * 1024;

export interface ToolResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMillis?: number;
  /** Exit codes that are no failure; default only 0. */
  readonly exitCodes?: readonly number[];
}

/**
 * Runs a program to its end, without a shell, and answers what it said (the last 4 MiB of each stream). Throws, with its words, when it
 * cannot be started, ends otherwise than allowed or takes longer than the time-out (default 60 s).
 */
export function runTool(command: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env ?? process.env,
    });
    const stdout = new Tail(child.stdout);
    const stderr = new Tail(child.stderr);
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMillis ?? 60_000);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const result = { exitCode: code ?? -1, stdout: stdout.text(), stderr: stderr.text() };
      if ((options.exitCodes ?? [0]).includes(result.exitCode)) return resolve(result);
      const words = `${result.stdout}\n${result.stderr}`.trim().slice(-2_000);
      reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}: ${words}`));
    });
    // A tool that ends without reading its input is judged by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input);
  });
}

class Tail {
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(stream: NodeJS.ReadableStream) {
    stream.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#bytes += chunk.length;
      while (this.#chunks.length > 1 && this.#bytes - this.#chunks[0]!.length > OUTPUT_BYTES_MAX)
        this.#bytes -= this.#chunks.shift()!.length;
    });
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
