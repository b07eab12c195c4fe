import { understudy } from '@understudy/contracts';
import { BusError, decodeMessage, type TelemetryReport } from '@understudy/messaging';
import type { ExecutorRole } from '../assignments/assignment.entries.ts';
import { type MachineReport, machineReportOf } from './machine-report.ts';

const { ServerTelemetry } = understudy.v1;
type Report = ReturnType<typeof plain>;
function plain(body: Uint8Array) {
  return decodeMessage(ServerTelemetry, body);
}
export type StandInReport = NonNullable<Report['standIns']>[number];

/** The head of a report: without what it says of single machines. */
export interface ServerSight {
  readonly role: ExecutorRole;
  readonly name: string;
  /** Monotonic, of this process. */
  readonly heardAtMillis: number;
  readonly report: Omit<Report, 'machines' | 'standIns'>;
}
export interface MachineSighting {
  readonly by: string;
  readonly heardAtMillis: number;
  readonly report: MachineReport;
}
export interface StandInSighting {
  readonly by: string;
  readonly heardAtMillis: number;
  readonly report: StandInReport;
}

/** What each of the three says of one machine; the newest word of each. */
export interface MachineSight {
  readonly agent?: MachineSighting;
  readonly processServer?: MachineSighting;
  readonly masterTarget?: MachineSighting;
}

/** Names of those whose words about a machine count. */
export interface Parties {
  readonly agent: string;
  readonly processServer: string;
  readonly masterTarget: string;
}
interface Heard extends MachineSighting {
  readonly role: ExecutorRole;
}
/** Agents are named by their process server: a faulty one must not fill the memory. */
const REPORTERS_IN_ALL_MAX = 50_000;
/** Of one machine; the one not heard for the longest goes. A machine that was moved has some. */
const REPORTERS_MAX = 8;
/** Whoever reports more than everybody protects is not believed. */
const MACHINES_MAX = 100_000;

/** Older words do not count; whoever is silent for so long is not heard. Reports come every five seconds. */
export const SILENCE_MILLIS = 15_000;

/** The newest value of everything that telemetry tells: in memory only, bounded by what is enrolled, gone with the process. */
export class LiveTelemetry {
  readonly #servers = new Map<string, ServerSight>();
  readonly #partiesOf: (machineId: string) => Parties | undefined;
  readonly #machines = new Map<string, readonly Heard[]>();
  /** By target, then by machine: which stand-ins its last whole report named. */
  readonly #standIns = new Map<string, Map<string, StandInSighting[]>>();

  /** Without parties (a machine that is not protected) the newest word of each role counts. */
  constructor(partiesOf: (machineId: string) => Parties | undefined = () => undefined) {
    this.#partiesOf = partiesOf;
  }

  /** Throws `BusError` `undecodable`. The sender's role and name are those that NATS let it speak for, not what it says. */
  receive({ role, name, body, receivedAtMillis }: TelemetryReport): void {
    if (!this.#servers.has(`${role}/${name}`) && this.#servers.size >= REPORTERS_IN_ALL_MAX) return;
    const { machines, standIns, head } = read(body);
    this.#servers.set(`${role}/${name}`, { role, name, heardAtMillis: receivedAtMillis, report: head });
    for (const report of machines)
      if (report.machineId !== '')
        this.#sawMachine(role, report.machineId, { by: name, heardAtMillis: receivedAtMillis, report });
    if (role === 'master-target') this.#sawStandIns(name, receivedAtMillis, standIns, head.part ?? 0);
  }

  server(role: ExecutorRole, name: string): ServerSight | undefined {
    return this.#servers.get(`${role}/${name}`);
  }

  servers(): Iterable<ServerSight> {
    return this.#servers.values();
  }

  isHeard(role: ExecutorRole, name: string, nowMillis: number): boolean {
    const sight = this.server(role, name);
    return sight !== undefined && nowMillis - sight.heardAtMillis <= SILENCE_MILLIS;
  }

  /** An earlier process server or target may go on speaking of a machine: only those that have it now are asked. */
  machine(machineId: string): MachineSight {
    const heard = this.#machines.get(machineId);
    if (heard === undefined) return NOTHING;
    const parties = this.#partiesOf(machineId);
    const of = (role: ExecutorRole, name: string | undefined) =>
      heard.findLast((each) => each.role === role && (name === undefined || each.by === name));
    const agent = of('mobility-agent', parties?.agent);
    const processServer = of('process-server', parties?.processServer);
    const masterTarget = of('master-target', parties?.masterTarget);
    return { ...(agent && { agent }), ...(processServer && { processServer }), ...(masterTarget && { masterTarget }) };
  }

  /** Stand-ins of a machine at this target, as far as they are told of lately. */
  standIns(target: string, machineId: string, nowMillis: number): readonly StandInSighting[] {
    const all = this.#standIns.get(target)?.get(machineId) ?? [];
    return all.filter(({ heardAtMillis }) => nowMillis - heardAtMillis <= SILENCE_MILLIS);
  }

  #sawMachine(role: ExecutorRole, machineId: string, sighting: MachineSighting): void {
    const others = (this.#machines.get(machineId) ?? []).filter(
      (each) => each.role !== role || each.by !== sighting.by,
    );
    if (others.length === 0 && this.#machines.size >= MACHINES_MAX) return;
    this.#machines.set(machineId, [...others.slice(1 - REPORTERS_MAX), { ...sighting, role }]);
  }

  #sawStandIns(target: string, heardAtMillis: number, reports: readonly StandInReport[], part: number): void {
    // The first part of a report begins it anew: what is not named in any of its parts is gone.
    const known = part === 0 ? new Map<string, StandInSighting[]>() : (this.#standIns.get(target) ?? new Map());
    for (const report of reports) {
      const machineId = report.machineId ?? '';
      const others = (known.get(machineId) ?? []).filter((seen: StandInSighting) => seen.report.key !== report.key);
      known.set(machineId, [...others, { by: target, heardAtMillis, report }]);
    }
    this.#standIns.set(target, known);
  }
}

const NOTHING: MachineSight = {};

function read(body: Uint8Array): {
  machines: MachineReport[];
  standIns: readonly StandInReport[];
  head: ServerSight['report'];
} {
  let message: InstanceType<typeof ServerTelemetry>;
  try {
    message = ServerTelemetry.decode(body);
  } catch (cause) {
    throw new BusError('undecodable', 'not a ServerTelemetry', { cause });
  }
  const machines = message.machines.map((each) => machineReportOf(each as Parameters<typeof machineReportOf>[0]));
  message.machines = [];
  // Everything else is small.
  const { standIns = [], machines: _, ...head } = plain(ServerTelemetry.encode(message).finish());
  return { machines, standIns, head };
}
