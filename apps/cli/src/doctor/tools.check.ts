import { execFile } from 'node:child_process';
import { type Finding, ok, warning } from './finding.ts';

/** Programs of others, what they are for, and the Debian package that has them. */
const TOOLS = [
  {
    command: 'qemu-system-x86_64',
    args: ['--version'],
    use: 'stand-ins run in it (master target)',
    pack: 'qemu-system-x86',
  },
  { command: 'qemu-img', args: ['--version'], use: 'images (master target)', pack: 'qemu-utils' },
  { command: 'nats-server', args: ['--version'], use: 'the bus (control plane)', pack: 'nats-server' },
] as const;

export async function checkTools(): Promise<Finding[]> {
  return await Promise.all(TOOLS.map(checkTool));
}

async function checkTool({ command, args, use, pack }: (typeof TOOLS)[number]): Promise<Finding> {
  const version = await firstLine(command, args);
  if (version !== undefined) return ok(command, version);
  return warning(command, `is not there: ${use}`, `Where this part shall run: apt-get install ${pack}`);
}

/** What a tool says of itself; undefined when it cannot be run. */
export function firstLine(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, [...args], { timeout: 10_000 }, (error, out) =>
      resolve(error === null ? (out.split('\n', 1)[0] ?? '').trim() : undefined),
    );
  });
}

/** The device file proves nothing: a kernel is booted once (seconds), and the answer is kept. */
export async function checkAcceleration(): Promise<Finding> {
  const { probeAcceleration } = await import('@understudy/fabric');
  if ((await probeAcceleration('qemu-system-x86_64')) === 'kvm')
    return ok('acceleration', 'KVM: stand-ins run at full speed');
  return warning(
    'acceleration',
    'KVM is missing or a kernel does not boot under it: stand-ins run in software emulation, slowly',
    'On a master target: switch (nested) virtualisation on, let this user open /dev/kvm, install qemu-system-x86.',
  );
}
