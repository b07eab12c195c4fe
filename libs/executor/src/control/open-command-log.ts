import { join } from 'node:path';
import { nodeFileSystem, systemClock } from '@understudy/block';
import { CommandLog } from '@understudy/messaging';
import type { ExecutorLog } from './executor-log.ts';

/** `<data>/control/commands`: what was done under which key, and whom this executor obeys. */
export async function openCommandLog(folder: string, log: ExecutorLog): Promise<CommandLog> {
  const commandLog = await CommandLog.open({
    fileSystem: nodeFileSystem,
    folder: join(folder, 'commands'),
    clock: systemClock,
  });
  for (const damage of commandLog.damage)
    log.tell('command-log-damaged', 'a part of the command log cannot be read', { damage });
  return commandLog;
}
