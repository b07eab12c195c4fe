// ./understudy sim: runs seeds of the simulator; see docs/reliability.md.
import { runCommand } from './sim.command.ts';

process.exitCode = await runCommand(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
