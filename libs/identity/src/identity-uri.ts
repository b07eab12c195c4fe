import { IdentityError } from './errors.ts';
import { isRole, MACHINE_ID, PART_NAME, type Role } from './role.ts';

/** Who a certificate speaks for. `machines` are the only ones an agent may name; empty for the other roles. */
export interface PeerIdentity {
  readonly role: Role;
  readonly name: string;
  readonly machines: readonly string[];
}

const SCHEME = 'understudy://';
const ENTRIES_MAX = 4096;

/** `understudy://<role>/<name>` and one `understudy://machine/<uuid>` for each machine. Throws IdentityError on a bad name. */
export function identityUris(identity: PeerIdentity): string[] {
  if (!PART_NAME.test(identity.name)) throw invalid(`“${identity.name}” is not a name a part can have`);
  for (const machine of identity.machines)
    if (!MACHINE_ID.test(machine)) throw invalid(`“${machine}” is not a machine id (a lower-case UUID)`);
  return [
    `${SCHEME}${identity.role}/${identity.name}`,
    ...identity.machines.map((machine) => `${SCHEME}machine/${machine}`),
  ];
}

/**
 * Reads the identity from the text Node gives for a certificate's subject alternative names (`URI:…, URI:…`). Exactly one role is
 * allowed; anything odd under our scheme (an unknown role, a quoted or escaped entry, a bad name) makes the whole certificate useless:
 * guessing which half is meant is how privileges leak.
 */
export function parseIdentity(subjectAltName: string | undefined): PeerIdentity | undefined {
  if (subjectAltName === undefined || subjectAltName.includes('"')) return undefined;
  const entries = subjectAltName.split(', ');
  if (entries.length > ENTRIES_MAX) return undefined;
  const ours = entries
    .filter((entry) => entry.startsWith(`URI:${SCHEME}`))
    .map((entry) => entry.slice(4 + SCHEME.length));
  const parts: { role: Role; name: string }[] = [];
  const machines: string[] = [];
  for (const entry of ours) {
    const slash = entry.indexOf('/');
    const kind = entry.slice(0, slash);
    const value = entry.slice(slash + 1);
    if (kind === 'machine' && MACHINE_ID.test(value)) machines.push(value);
    else if (isRole(kind) && PART_NAME.test(value)) parts.push({ role: kind, name: value });
    else return undefined;
  }
  const [part] = parts;
  if (part === undefined || parts.length !== 1) return undefined;
  return { ...part, machines };
}

function invalid(message: string): IdentityError {
  return new IdentityError(
    'identity-invalid-name',
    message,
    'Use lower-case letters, digits, dots, dashes and underscores (63 at most); machine ids are UUIDs.',
  );
}
