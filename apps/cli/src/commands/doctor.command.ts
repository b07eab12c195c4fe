import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type About, AdminError, adminClient } from '@understudy/hosting';
import type { CommandContext, RegisterCommand } from '../command.types.ts';
import { table } from '../output/output.ts';
import { bytesText } from '../output/units.ts';

interface Finding {
  readonly check: string;
  readonly verdict: 'ok' | 'absent' | 'warning' | 'bad';
  readonly detail: string;
  readonly remedy: string;
}

const FREE_BYTES_LOW = 1024 ** 3;

export const register: RegisterCommand = (program, context) => {
  program
    .command('doctor')
    .description('look for what is missing or wrong on this host, and say what to do')
    .action(async (_options: object, command) => {
      const made = context(command);
      const findings = [...(await checkServices(made)), await checkAcceleration(), checkSocketPaths(made)];
      made.output.result(findings, () =>
        table(
          ['check', 'verdict', 'detail', 'remedy'],
          findings.map((one) => [one.check, one.verdict, one.detail, one.remedy]),
        ),
      );
      if (findings.some(({ verdict }) => verdict === 'bad')) process.exitCode = 1;
    });
};

async function checkServices({ sockets }: CommandContext): Promise<Finding[]> {
  const findings = await Promise.all(Object.entries(sockets).map(([service, socket]) => checkService(service, socket)));
  return findings.flat();
}

async function checkService(check: string, socketPath: string): Promise<Finding[]> {
  try {
    const about = await adminClient(socketPath, 5000).get<About>('/v1/about');
    const free = statfsSync(about.data);
    const freeBytes = free.bavail * free.bsize;
    const running: Finding = {
      check,
      verdict: 'ok',
      detail: `${about.name}, process ${about.processId}, ${bytesText(freeBytes)} free`,
      remedy: '',
    };
    const space: Finding = {
      check,
      verdict: 'warning',
      detail: `only ${bytesText(freeBytes)} free in ${about.data}`,
      remedy: 'Make room.',
    };
    const reasons = about.health.reasons.map(
      ({ code, cause, remedy }): Finding => ({
        check,
        verdict: about.health.state === 'Critical' ? 'bad' : 'warning',
        detail: `${code}: ${cause}`,
        remedy,
      }),
    );
    return [running, ...(freeBytes < FREE_BYTES_LOW ? [space] : []), ...reasons];
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    if (error.code === 'not-running') return [{ check, verdict: 'absent', detail: 'does not run here', remedy: '' }];
    return [{ check, verdict: 'bad', detail: error.message, remedy: error.remedy }];
  }
}

/** The device file proves nothing: a kernel is booted once (seconds), and the answer is kept. */
async function checkAcceleration(): Promise<Finding> {
  const check = 'acceleration';
  const { probeAcceleration } = await import('@understudy/fabric');
  if ((await probeAcceleration('qemu-system-x86_64')) === 'kvm')
    return { check, verdict: 'ok', detail: 'KVM: stand-ins run at full speed', remedy: '' };
  return {
    check,
    verdict: 'warning',
    detail: 'KVM is missing or a kernel does not boot under it: stand-ins run in software emulation, slowly',
    remedy:
      'On a master target: switch (nested) virtualisation on, let this user open /dev/kvm, install qemu-system-x86.',
  };
}

function checkSocketPaths({ sockets }: CommandContext): Finding {
  const tooLong = Object.values(sockets).find((path) => Buffer.byteLength(path) > 107);
  if (tooLong === undefined)
    return { check: 'socket paths', verdict: 'ok', detail: dirname(sockets.agent), remedy: '' };
  return {
    check: 'socket paths',
    verdict: 'bad',
    detail: `${tooLong} is longer than 107 bytes`,
    remedy: 'Choose a shorter data folder.',
  };
}
