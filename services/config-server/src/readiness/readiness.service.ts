import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import { CODES } from '../codes/catalogue.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import type { Machine } from '../machine/machine.schema.ts';
import { ProtectionService } from '../protection/protection.service.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import type { Readiness } from './readiness.schema.ts';
import { checkReadiness, type HostDisk, type ReadinessCheck } from './readiness.ts';

const { InspectHost, InspectHostResult } = understudy.v1;
const INSPECT_MILLIS = 5_000;

export interface Intent {
  readonly machine: Machine;
  readonly policyId: string | undefined;
  readonly processServer?: string | undefined;
  readonly masterTarget?: string | undefined;
  /** Names or ids of disks. */
  readonly excludedDisks: readonly string[];
  readonly mappedNetworks: readonly string[];
}

/** Would this machine be protectable now? Asked by enabling protection, by `assess` and by the console. Changes nothing. */
@Injectable()
export class ReadinessService {
  readonly #stores: ConfigStores;
  readonly #protection: ProtectionService;
  readonly #term: number;

  constructor(
    @Inject(CONTEXT) { config }: ConfigServerContext,
    @Inject(STORES) stores: ConfigStores,
    protection: ProtectionService,
  ) {
    this.#stores = stores;
    this.#protection = protection;
    this.#term = config.term;
  }

  async check(intent: Intent): Promise<Readiness> {
    const { machine, policyId, excludedDisks } = intent;
    const { monotonicMillis } = this.#protection.now();
    const disks = machine.disks.map((disk) => ({
      ...disk,
      excluded: excludedDisks.includes(disk.id) || excludedDisks.includes(disk.name),
    }));
    const bytes = disks.reduce((sum, { sizeBytes, excluded }) => sum + (excluded ? 0 : sizeBytes), 0);
    const agents = this.#stores.of.agents.documents.select({ name: machine.agent, state: 'enrolled' }, undefined, 1);
    const siteId = agents[0]?.siteId;
    const place = { bytes, siteId, processServer: intent.processServer, masterTarget: intent.masterTarget };
    const processServer = this.#protection.choice.processServer(place, monotonicMillis);
    const masterTarget = this.#protection.choice.masterTarget(place, monotonicMillis);
    const isHeard = this.#protection.telemetry.isHeard('mobility-agent', machine.agent, monotonicMillis);
    const checks = checkReadiness({
      machine: { ...machine, disks, networks: machine.nics.map(({ network }) => network) },
      isProtected: (await this.#stores.of.items.load(machine.id)).state.lifecycle === 'enabled',
      policyKnown: policyId === undefined || (await this.#stores.of.policies.load(policyId)).state.stage === 'active',
      agent: { isEnrolled: agents.length > 0, isHeard },
      hostDisks: isHeard
        ? await this.#inspect(
            machine.agent,
            disks.map(({ path }) => path),
          )
        : undefined,
      processServer,
      masterTarget,
      sameSite: this.#isSameSite(siteId ?? this.#siteOf('process-server', processServer.name), masterTarget.name),
      mappedNetworks: new Set(intent.mappedNetworks),
    });
    return {
      ready: checks.every(({ state }) => state !== 'failed'),
      checks: checks.map(withRemedy),
      ...(processServer.name !== undefined && { processServer: processServer.name }),
      ...(masterTarget.name !== undefined && { masterTarget: masterTarget.name }),
      placementReason: `process server ${processServer.reason}. Master target ${masterTarget.reason}.`,
    };
  }

  #siteOf(role: 'process-server' | 'master-target', name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#protection.choice.siteOf(role, name);
  }

  #isSameSite(sourceSite: string | undefined, target: string | undefined): boolean {
    return sourceSite !== undefined && sourceSite === this.#siteOf('master-target', target);
  }

  /** Undefined: it did not answer, or refused. */
  async #inspect(agent: string, paths: readonly string[]): Promise<readonly HostDisk[] | undefined> {
    const commandId = randomUUID();
    const causes = { commandId, correlationId: commandId, causationId: commandId, principal: 'system' };
    const outcome = await this.#protection.bus?.command(
      { role: 'mobility-agent', name: agent },
      { message: InspectHost, result: InspectHostResult },
      InspectHost.fromObject({ paths: paths.filter((path) => path.startsWith('/')) }),
      { ...causes, term: this.#term, epoch: 0, generation: 0, assignmentVersion: 0 },
      { timeoutMillis: INSPECT_MILLIS },
    );
    if (outcome?.type !== 'result') return undefined;
    return (outcome.body?.disks ?? []).map(
      ({ path = '', sizeBytes = 0, inUseBy = '', problem = '', protectedByMachineId = '' }) => ({
        path,
        sizeBytes,
        inUseBy,
        problem,
        protectedBy: protectedByMachineId,
      }),
    );
  }
}

function withRemedy(check: ReadinessCheck) {
  return check.state === 'passed' ? check : { ...check, remedy: CODES[check.code].remedy };
}
