/** The parts a certificate can speak as. */
export const ROLES = ['mobility-agent', 'process-server', 'master-target', 'config-server', 'orchestrator'] as const;
export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Names of parts as they stand in certificates, configurations and metrics. */
export const PART_NAME = /^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/;

export const MACHINE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
