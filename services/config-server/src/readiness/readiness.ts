import type { READINESS_CODES } from '../codes/readiness.codes.ts';
import type { Choice, Judged } from '../placement/choose-server.ts';

export type ReadinessCode = keyof typeof READINESS_CODES;

export interface ReadinessCheck {
  readonly code: ReadinessCode | 'protected-already' | 'no-disk-chosen';
  readonly state: 'passed' | 'warning' | 'failed';
  readonly message: string;
}

/** One disk as the machine's host shows it; see InspectHost in commands.proto. */
export interface HostDisk {
  readonly path: string;
  readonly sizeBytes: number;
  readonly inUseBy: string;
  readonly problem: string;
  readonly protectedBy: string;
}

export interface ReadinessParts {
  readonly machine: {
    readonly id: string;
    readonly name: string;
    readonly agent: string;
    readonly cpus: number;
    readonly memoryMib: number;
    readonly networks: readonly string[];
    readonly disks: readonly {
      readonly name: string;
      readonly path: string;
      readonly sizeBytes: number;
      readonly excluded: boolean;
    }[];
  };
  readonly isProtected: boolean;
  readonly policyKnown: boolean;
  /** The policy asks for points that no agent of this release makes. */
  readonly wantsApplicationPoints: boolean;
  readonly agent: { readonly isEnrolled: boolean; readonly isHeard: boolean };
  /** Undefined: the host did not answer. */
  readonly hostDisks: readonly HostDisk[] | undefined;
  readonly processServer: Choice;
  readonly masterTarget: Choice;
  readonly sameSite: boolean;
  readonly mappedNetworks: ReadonlySet<string>;
}

/** Everything that has to hold before protection begins, each with what was found. The first failed one is what enabling is refused with. */
export function checkReadiness(parts: ReadinessParts): readonly ReadinessCheck[] {
  return [
    ...machineChecks(parts),
    ...agentChecks(parts),
    ...diskChecks(parts),
    serverCheck('no-process-server', parts.processServer),
    serverCheck('no-master-target', parts.masterTarget),
    ...targetChecks(parts),
  ];
}

const NO_APPLICATION_POINTS: ReadinessCheck = {
  code: 'application-points-not-made',
  state: 'warning',
  message: 'the policy asks for application-consistent points: agents make crash-consistent ones only',
};

function machineChecks(parts: ReadinessParts): ReadinessCheck[] {
  const { machine, isProtected, policyKnown, wantsApplicationPoints } = parts;
  const chosen = machine.disks.filter(({ excluded }) => !excluded);
  return [
    check(
      'protected-already',
      !isProtected,
      `${machine.name} is not protected yet`,
      `${machine.name} is protected already`,
    ),
    check('no-disk-chosen', chosen.length > 0, `${chosen.length} disks are chosen`, 'every disk is excluded'),
    check(
      'definition-incomplete',
      machine.cpus > 0 && machine.memoryMib > 0,
      `${machine.cpus} processors, ${machine.memoryMib} MiB`,
      'processors or memory are not told',
    ),
    check('policy-unknown', policyKnown, 'the policy exists', 'there is no such policy'),
    ...(wantsApplicationPoints ? [NO_APPLICATION_POINTS] : []),
  ];
}

function agentChecks({ machine, agent, hostDisks }: ReadinessParts): ReadinessCheck[] {
  const { agent: name } = machine;
  if (!agent.isEnrolled) return [check('agent-unknown', false, '', `agent ${name} never enrolled`)];
  const checks = [
    check('agent-unknown', true, `agent ${name} is enrolled`, ''),
    check('agent-not-seen', agent.isHeard, `agent ${name} is heard`, `agent ${name} is not heard`),
  ];
  if (!agent.isHeard) return checks;
  return [
    ...checks,
    check('host-not-inspected', hostDisks !== undefined, 'its host was inspected', 'its host did not answer'),
  ];
}

function diskChecks({ machine, hostDisks }: ReadinessParts): ReadinessCheck[] {
  if (hostDisks === undefined) return [];
  return machine.disks
    .filter(({ excluded, path }) => !excluded && !path.startsWith('nbd+unix:'))
    .map((disk) => {
      const found = hostDisks.find(({ path }) => path === disk.path);
      return diskCheck(machine.id, disk, found);
    });
}

function diskCheck(
  machineId: string,
  disk: ReadinessParts['machine']['disks'][number],
  found: HostDisk | undefined,
): ReadinessCheck {
  const { name, path, sizeBytes } = disk;
  if (found === undefined) return check('disk-missing', false, '', `disk ${name}: there is nothing at ${path}`);
  if (found.protectedBy !== '' && found.protectedBy !== machineId)
    return check('disk-unusable', false, '', `disk ${name}: machine ${found.protectedBy} has it`);
  if (found.problem !== '') return check('disk-unusable', false, '', `disk ${name}: ${found.problem}`);
  if (found.inUseBy !== '') return check('disk-in-use', false, '', `disk ${name}: ${found.inUseBy} holds it`);
  if (found.sizeBytes < sizeBytes)
    return check(
      'disk-size-differs',
      false,
      '',
      `disk ${name} has ${found.sizeBytes} bytes, ${sizeBytes} were registered`,
    );
  return check('disk-missing', true, `disk ${name}: ${found.sizeBytes} bytes, free to take`, '');
}

/** A server that was named has to be able to; one that was chosen is. */
function serverCheck(none: 'no-process-server' | 'no-master-target', choice: Choice): ReadinessCheck {
  if (choice.name !== undefined) return check(none, true, choice.reason, '');
  const only: Judged | undefined = choice.judged.length === 1 ? choice.judged[0] : undefined;
  return check(only?.excluded?.code ?? none, false, '', choice.reason);
}

function targetChecks({ machine, sameSite, mappedNetworks, masterTarget }: ReadinessParts): ReadinessCheck[] {
  const unmapped = [...new Set(machine.networks)].filter((network) => !mappedNetworks.has(network));
  const checks = unmapped.map(
    (network): ReadinessCheck => ({
      code: 'network-unmapped',
      state: 'warning',
      message: `network ${network} has no counterpart at the target`,
    }),
  );
  if (masterTarget.name === undefined) return checks;
  const site: ReadinessCheck = sameSite
    ? { code: 'same-site', state: 'warning', message: 'source and target are at the same site' }
    : { code: 'same-site', state: 'passed', message: 'source and target are at different sites' };
  return [...checks, site];
}

function check(code: ReadinessCheck['code'], holds: boolean, passed: string, failed: string): ReadinessCheck {
  return { code, state: holds ? 'passed' : 'failed', message: holds ? passed : failed };
}
