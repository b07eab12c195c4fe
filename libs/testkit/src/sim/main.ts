// ./understudy sim: runs seeds of the data plane's simulator (test/sim has the control plane's); see docs/reliability.md.
import { runCommand } from './sim.command.ts';
import { dataPlane } from './simulation.ts';

process.exitCode = await runCommand(dataPlane, process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
