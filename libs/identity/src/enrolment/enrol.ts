import type { Credentials } from '../credentials.ts';
import { readCredentials, writeCredentials } from '../credentials.ts';
import { IdentityError } from '../errors.ts';
import type { Role } from '../role.ts';
import { requestEnrolment } from './enrol-client.ts';
import { credentialsOf, makeLocalKey, proveKey } from './enrolment-request.ts';
import { parseEnrolmentToken } from './enrolment-token.ts';

export interface EnrolOptions {
  /** The token's text. */
  readonly token: string;
  readonly role: Role;
  readonly name: string;
  /** The identity folder: credentials of an earlier life are replaced. */
  readonly folder: string;
  /** Public nkey for the bus. */
  readonly nkey?: string;
  readonly version: string;
}

export interface Enrolled {
  readonly credentials: Credentials;
  readonly natsServers: readonly string[];
  /** The addresses of the token. */
  readonly urls: readonly string[];
}

/** Makes a key, has it certified with the token, and writes both. Throws IdentityError `enrolment-token-invalid`, `enrolment-failed`. */
export async function enrol(options: EnrolOptions): Promise<Enrolled> {
  const { role, name, folder, nkey, version } = options;
  const token = parseEnrolmentToken(options.token);
  if (token.role !== role)
    throw new IdentityError(
      'enrolment-token-invalid',
      `the enrolment token is for a ${token.role}, this is a ${role}`,
      `Make one for this role: understudy create enrolment-token --set role=${role}`,
    );
  const key = makeLocalKey();
  const proven = { purpose: 'enrol' as const, context: token.id, role, name, publicKey: key.publicKey };
  const grant = await requestEnrolment(token, {
    tokenId: token.id,
    secret: token.secret,
    role,
    name,
    publicKey: key.publicKey,
    proof: proveKey(key.keyPem, proven),
    ...(nkey !== undefined && { nkey }),
    version,
  });
  writeCredentials(folder, credentialsOf(grant, key, token.ca), grant.caPem);
  const credentials = readCredentials(folder);
  if (credentials.identity.role !== role || credentials.identity.name !== name)
    throw new IdentityError(
      'enrolment-failed',
      `the certificate that came back is for ${credentials.identity.role} ${credentials.identity.name}`,
      'The configuration server is not of this version: look at its log.',
    );
  return { credentials, natsServers: grant.natsServers ?? [], urls: token.urls };
}
