/** Who speaks on the bus: a role and a name. Agents never do: their process server serves their subjects. */
export interface BusParty {
  readonly role: BusRole;
  readonly name: string;
}

export const BUS_ROLES = ['config-server', 'orchestrator', 'process-server', 'master-target'] as const;
export type BusRole = (typeof BUS_ROLES)[number];

/** Whose commands are trusted with another principal than themselves. */
export const CONTROL_PLANE_ROLES = ['config-server', 'orchestrator'] as const satisfies readonly BusRole[];

export type ControlService = (typeof CONTROL_PLANE_ROLES)[number];
export type ExecutorRole = 'process-server' | 'master-target' | 'mobility-agent';

/** A service of the control plane (any replica answers) or one executor. */
export type CommandTarget =
  | { readonly service: ControlService }
  | { readonly role: ExecutorRole; readonly name: string };

const ROOT = 'us.v1';
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?$/;

/** Names stand in subjects: no dots, wildcards or blanks. Dots of a name travel as `=`, which no name contains. */
export function subjectToken(name: string): string {
  const token = name.replaceAll('.', '=');
  if (!NAME.test(token.replaceAll('=', '-'))) throw new TypeError(`not a name for the bus: ${JSON.stringify(name)}`);
  return token;
}

export function nameOfToken(token: string): string {
  return token.replaceAll('=', '.');
}

/**
 * The sender stands in the subject of a command to the control plane, because NATS enforces subjects and nothing else: what a
 * process server says of itself inside the envelope proves nothing.
 */
export function commandSubject(target: CommandTarget, sender: BusParty): string {
  return 'service' in target
    ? `${ROOT}.command.${target.service}.${sender.role}.${subjectToken(sender.name)}`
    : `${ROOT}.command.${target.role}.${subjectToken(target.name)}`;
}

/** What the service or executor listens on. */
export function servedSubject(target: CommandTarget): string {
  return 'service' in target ? `${ROOT}.command.${target.service}.*.*` : commandSubject(target, NOBODY);
}

const NOBODY: BusParty = { role: 'config-server', name: '-' };

export const feedSubject = (service: ControlService): string => `${ROOT}.feed.${service}`;
export const wakeSubject = (service: ControlService): string => `${ROOT}.wake.${service}`;
export const telemetrySubject = (role: ExecutorRole, name: string): string =>
  `${ROOT}.telemetry.${role}.${subjectToken(name)}`;
/** How far jobs are (OrchestratorTelemetry); one orchestrator after the other speaks. */
export const orchestratorTelemetrySubject = (name: string): string =>
  `${ROOT}.telemetry.orchestrator.${subjectToken(name)}`;
/** Of whichever orchestrator speaks. */
export const ALL_ORCHESTRATOR_TELEMETRY = `${ROOT}.telemetry.orchestrator.*`;
export const ALL_TELEMETRY = `${ROOT}.telemetry.*.*`;

/** Replies to a party arrive below this prefix, and nobody else may listen there. */
export const inboxPrefix = (party: BusParty): string => `_INBOX.${party.role}.${subjectToken(party.name)}`;

/** The sender of a command by its subject; `undefined` for a command to an executor (only the control plane may publish there). */
export function senderOf(subject: string): BusParty | undefined {
  const [, , kind, service, role, token] = subject.split('.');
  if (kind !== 'command' || service === undefined || token === undefined) return undefined;
  if (!isBusRole(role)) return undefined;
  return { role, name: nameOfToken(token) };
}

export function isBusRole(role: string | undefined): role is BusRole {
  return BUS_ROLES.some((known) => known === role);
}
