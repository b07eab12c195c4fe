import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import { CODES } from '../codes/catalogue.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import type { Machine } from '../machine/machine.schema.ts';
import type { Choice } from '../placement/choose-server.ts';
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
    return (await this.judge(intent)).readiness;
  }

  /** With the sizes that the host told, by the disks' ids: a machine may be registered without them. */
  async judge(intent: Intent): Promise<{ readonly readiness: Readiness; readonly sizes: ReadonlyMap<string, number> }> {
    const { machine, policyId } = intent;
    const { monotonicMillis } = this.#protection.now();
    const isHeard = this.#protection.telemetry.isHeard('mobility-agent', machine.agent, monotonicMillis);
    const paths = machine.disks.map(({ path }) => path);
    const hostDisks = isHeard ? await this.#inspect(machine.agent, paths) : undefined;
    const sizes = sizesOf(machine, hostDisks ?? []);
    const disks = machine.disks.map((disk) => ({ ...disk, excluded: isExcluded(disk, intent.excludedDisks) }));
    const bytes = disks.reduce((sum, { id, excluded }) => sum + (excluded ? 0 : (sizes.get(id) ?? 0)), 0);
    const agents = this.#stores.of.agents.documents.select({ name: machine.agent, state: 'enrolled' }, undefined, 1);
    const siteId = agents[0]?.siteId;
    const place = { bytes, siteId, processServer: intent.processServer, masterTarget: intent.masterTarget };
    const processServer = this.#protection.choice.processServer(place, monotonicMillis);
    const masterTarget = this.#protection.choice.masterTarget(place, monotonicMillis);
    const policy = policyId === undefined ? undefined : (await this.#stores.of.policies.load(policyId)).state;
    const checks = checkReadiness({
      machine: { ...machine, disks, networks: machine.nics.map(({ network }) => network) },
      isProtected: (await this.#stores.of.items.load(machine.id)).state.lifecycle === 'enabled',
      policyKnown: policy === undefined || policy.stage === 'active',
      wantsApplicationPoints: policy?.stage === 'active' && policy.applicationPoints.everyMillis > 0,
      agent: { isEnrolled: agents.length > 0, isHeard },
      hostDisks,
      processServer,
      masterTarget,
      sameSite: this.#isSameSite(siteId ?? this.#siteOf('process-server', processServer.name), masterTarget.name),
      mappedNetworks: new Set(intent.mappedNetworks),
    });
    return { readiness: readinessOf(checks, processServer, masterTarget), sizes };
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

function readinessOf(checks: readonly ReadinessCheck[], processServer: Choice, masterTarget: Choice): Readiness {
  return {
    ready: checks.every(({ state }) => state !== 'failed'),
    checks: checks.map(withRemedy),
    ...(processServer.name !== undefined && { processServer: processServer.name }),
    ...(masterTarget.name !== undefined && { masterTarget: masterTarget.name }),
    placementReason: `Process server: ${processServer.reason}. Master target: ${masterTarget.reason}.`,
  };
}

function isExcluded({ id, name }: Machine['disks'][number], excluded: readonly string[]): boolean {
  return excluded.includes(id) || excluded.includes(name);
}

/** As the host has them now, else as they were registered. */
function sizesOf({ disks }: Machine, found: readonly HostDisk[]): ReadonlyMap<string, number> {
  const byPath = new Map(found.map(({ path, sizeBytes }) => [path, sizeBytes]));
  return new Map(disks.map(({ id, path, sizeBytes }) => [id, byPath.get(path) ?? sizeBytes]));
}

function withRemedy(check: ReadinessCheck) {
  return check.state === 'passed' ? check : { ...check, remedy: CODES[check.code].remedy };
}
