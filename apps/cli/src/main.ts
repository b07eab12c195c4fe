#!/usr/bin/env node
import { CommanderError } from 'commander';
import { describeFailure } from './failure.ts';
import { buildProgram } from './program.ts';

const argv = process.argv.slice(2);
// `understudy status --watch | head`: whoever read has seen enough, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
/** The libraries' timers keep no process alive, and a command may wait for nothing else: this one does until it has ended. */
const alive = setInterval(() => undefined, 60_000);
try {
  const program = await buildProgram(argv);
  await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  process.exitCode = fail(error);
} finally {
  clearInterval(alive);
}

function fail(error: unknown): number {
  // Commander has written its help or complaint already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 64;
  const { exitCode, code, message, remedy } = describeFailure(error);
  const problem = { error: { code, message, remedy } };
  process.stderr.write(
    argv.includes('--json') ? `${JSON.stringify(problem)}\n` : `understudy: ${message}\n  ${remedy}\n`,
  );
  return exitCode;
}
