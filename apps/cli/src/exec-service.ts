import { join } from 'node:path';
import type { Command } from 'commander';
import { defaultData } from './context.ts';
import { serviceCommand } from './services.ts';

/** Commands that become a service: everything behind the name goes to it as it is. */
export function registerService(program: Command, name: string, service: string, description: string): void {
  program
    .command(name)
    .description(`${description} (--config FILE, --set field=value, --print-config)`)
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .argument('[options...]')
    .action((given: readonly string[]) => execService(name, service, given));
}

/**
 * Replaces this process by the service's: signals, exit code and process id are the service's own. Services are processes of their own, never
 * modules of this one.
 */
function execService(name: string, service: string, given: readonly string[]): void {
  const command = serviceCommand(service);
  const hasPlace = given.some(
    (argument) => argument === '--config' || argument.startsWith('--config=') || argument.startsWith('data='),
  );
  const place = hasPlace ? [] : ['--set', `data=${join(defaultData(), name)}`];
  process.execve?.(command[0], [...command, ...place, ...given], stringEnv());
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
