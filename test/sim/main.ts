// ./understudy sim --world control: runs seeds of the control plane's simulator; see docs/reliability.md.
import { runSimulator } from '@understudy/testkit';
import { controlPlane } from './control/control-simulation.ts';
import { installSimulatedGlobals } from './control/simulated-globals.ts';

installSimulatedGlobals();
process.exitCode = await runSimulator(controlPlane, process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
