import type { CommandContext, RegisterCommand } from '../command.types.ts';
import { checkControlPlane } from '../doctor/control-plane.check.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkCertificates, checkClock, checkSpace } from '../doctor/host.check.ts';
import { checkBus, checkPorts } from '../doctor/network.check.ts';
import { checkParts } from '../doctor/parts.check.ts';
import { checkAcceleration, checkTools } from '../doctor/tools.check.ts';
import { table } from '../output/output.ts';
import { readUpState } from '../up/up.state.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('doctor')
    .description('look for what is missing or wrong on this host and at its control plane, and say what to do')
    .action(async (_options: object, command) => {
      const made = context(command);
      const findings = await examine(made);
      made.output.result(findings, () =>
        table(
          ['check', 'verdict', 'detail', 'remedy'],
          findings.map((one) => [one.check, one.verdict, one.detail, one.remedy]),
        ),
      );
      if (findings.some(({ verdict }) => verdict === 'bad')) process.exitCode = 1;
    });
};

/** Everything that is looked at, in the order in which things depend on each other. */
export async function examine(context: CommandContext): Promise<Finding[]> {
  const { data, connection } = context;
  const ports = readUpState(data)?.ports ?? {};
  const isUp = ports['nats'] !== undefined;
  const [tools, acceleration, clock, { findings, parts }] = await Promise.all([
    checkTools(),
    checkAcceleration(),
    checkClock(),
    checkParts(context),
  ]);
  return [
    ...tools,
    acceleration,
    clock,
    checkSpace(data),
    ...(await checkPorts(parts, ports)),
    ...checkCertificates(data, Date.now()),
    ...(isUp ? [await checkBus(ports['nats']!)] : []),
    ...findings,
    ...(await checkControlPlane(connection)),
  ];
}
