/** What a token may do; each includes those before it. */
export const API_ROLES = ['reader', 'operator', 'owner'] as const;
export type ApiRole = (typeof API_ROLES)[number];

export function includes(role: ApiRole, needed: ApiRole): boolean {
  return API_ROLES.indexOf(role) >= API_ROLES.indexOf(needed);
}

/** What a route asks for. `credential-in-body`: no token; the body carries a one-time one. */
export type Access = ApiRole | 'credential-in-body';

/** `METHOD /api/v1/path/:parameter` → access. Every route has an entry and every entry a route, or the process does not start. */
export type AccessTable = Readonly<Record<string, Access>>;
