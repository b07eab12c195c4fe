import { createHash, X509Certificate } from 'node:crypto';
import { type CommandContext, isRefusal, type Refusal } from '@understudy/event-sourcing';
import { isKeyProven } from '@understudy/identity';
import type { Authority } from '../authority/authority.ts';
import type { BusUsers } from '../bus/bus-users.ts';
import { refusal } from '../codes/refusal.ts';
import { createdId } from '../rest/asked.ts';
import type { ServerRole } from '../server/server.schema.ts';
import type { ConfigStores } from '../stores/config-stores.ts';
import { invalid } from './enrolment-token.decider.ts';
import type { EnrolmentRequestBody } from './enrolment-token.schema.ts';
import type { IssuedCertificate, PartRole } from './part.schema.ts';
import { partId } from './part-id.ts';

export interface Grant {
  readonly certificatePem: string;
  readonly caPem: string;
  readonly natsServers?: readonly string[];
}

export interface Renewal {
  readonly role: PartRole;
  readonly name: string;
  readonly publicKey: string;
  readonly proof: string;
  readonly presentCertificatePem: string;
  readonly presentProof: string;
}

const TOKEN_ID = /^[0-9a-f-]{36}$/;

/** Who comes with a token becomes a part; who has a certificate gets its next one. Over REST and over the bus the same. */
export class Enrolments {
  readonly #stores: ConfigStores;
  readonly #authority: Authority;
  readonly #users: BusUsers;

  constructor(stores: ConfigStores, authority: Authority, users: BusUsers) {
    this.#stores = stores;
    this.#authority = authority;
    this.#users = users;
  }

  /** `through`: the process server that carried it. Repeated with the same token and key it answers the same grant. */
  async enrol(request: EnrolmentRequestBody, through: string, nowMillis: number): Promise<Grant | Refusal> {
    const { role, name, publicKey, proof, tokenId } = request;
    if (!TOKEN_ID.test(tokenId)) return invalid();
    if (!isKeyProven(proof, { purpose: 'enrol', context: tokenId, role, name, publicKey }))
      return refusal('key-not-proven', 'The proof was not made with the private half of this key.', {
        field: '/proof',
      });
    if (role !== 'mobility-agent' && request.nkey === undefined)
      return refusal('enrolment-refused', `A ${role} needs an nkey for the bus.`, { field: '/nkey' });
    const refused = await this.#useToken(request, nowMillis);
    if (refused !== undefined) return refused;
    const { state } = await this.#stores.of.enrolmentTokens.load(tokenId);
    if (state.stage !== 'used') throw new Error(`the token ${tokenId} is ${state.stage} after its use`);
    const { siteId, labels, partName } = state.issued;
    const known = { siteId, labels, mayReplace: partName !== undefined };
    return role === 'mobility-agent'
      ? await this.#enrolAgent(request, known, through, nowMillis)
      : await this.#enrolServer({ ...request, role, nkey: request.nkey! }, known, nowMillis);
  }

  /** The new key is proven by its own signature, the present certificate by one of its key. */
  async renew(renewal: Renewal, nowMillis: number): Promise<Grant | Refusal> {
    const { role, name, publicKey, proof, presentCertificatePem, presentProof } = renewal;
    const proven = { purpose: 'renew', context: name, role, name, publicKey } as const;
    if (!isKeyProven(proof, proven))
      return refusal('key-not-proven', 'The new key is not proven.', { field: '/proof' });
    const present = this.#authority.readOwn(presentCertificatePem, { role, name });
    if (present === undefined || !this.#authority.isSignedBy(present, presentProof, proven))
      return refusal('certificate-refused', 'The present certificate does not prove who asks.', {
        field: '/presentProof',
      });
    const certificate = await this.#certify(role, name, publicKey);
    const context = systemContext(`${publicKeyHash(publicKey)}/${certificate.serial}`, `${role}:${name}`, nowMillis);
    const id = partId(role, name);
    const outcome =
      role === 'mobility-agent'
        ? await this.#stores.of.agents.handle(
            id,
            { type: 'RenewAgentCertificate', certificate, atMillis: nowMillis },
            context,
          )
        : await this.#stores.of.servers.handle(
            id,
            { type: 'RenewServerCertificate', certificate, atMillis: nowMillis },
            context,
          );
    return isRefusal(outcome) ? outcome : this.#grant(role, certificate.pem);
  }

  async #useToken(request: EnrolmentRequestBody, nowMillis: number): Promise<Refusal | undefined> {
    const { tokenId, secret, role, name, publicKey } = request;
    const hash = publicKeyHash(publicKey);
    const id = partId(role, name);
    const command = {
      type: 'UseEnrolmentToken',
      secret,
      role,
      partId: id,
      name,
      publicKeyHash: hash,
      atMillis: nowMillis,
    } as const;
    // The secret stands in for the key in the command's id: a wrong one must not be answered with what a right one once did.
    const context = systemContext(`${tokenId}/${hash}/${publicKeyHash(secret)}/use`, `enrolment:${tokenId}`, nowMillis);
    const outcome = await this.#stores.of.enrolmentTokens.handle(tokenId, command, context);
    return isRefusal(outcome) ? outcome : undefined;
  }

  async #enrolServer(
    {
      role,
      name,
      nkey,
      version,
      tokenId,
      publicKey,
    }: EnrolmentRequestBody & { readonly role: ServerRole; readonly nkey: string },
    known: Known,
    nowMillis: number,
  ): Promise<Grant | Refusal> {
    const serverId = partId(role, name);
    const certificate = await this.#certify(role, name, publicKey);
    const facts = { serverId, role, name, nkey, version, tokenId, certificate, atMillis: nowMillis };
    const context = systemContext(`${tokenId}/${publicKeyHash(publicKey)}/enrol`, `enrolment:${tokenId}`, nowMillis);
    const outcome = await this.#stores.of.servers.handle(
      serverId,
      { type: 'EnrolServer', ...facts, ...known },
      context,
    );
    if (isRefusal(outcome)) return outcome;
    await this.#users.refresh(outcome.position);
    const { state } = await this.#stores.of.servers.load(serverId);
    return this.#grant(role, state.stage === 'enrolled' ? state.certificate.pem : certificate.pem);
  }

  async #enrolAgent(
    { name, version, tokenId, publicKey }: EnrolmentRequestBody,
    known: Known,
    through: string,
    nowMillis: number,
  ): Promise<Grant | Refusal> {
    const agentId = partId('mobility-agent', name);
    const certificate = await this.#certify('mobility-agent', name, publicKey);
    const facts = { agentId, name, version, tokenId, certificate, through, atMillis: nowMillis };
    const context = systemContext(`${tokenId}/${publicKeyHash(publicKey)}/enrol`, `enrolment:${tokenId}`, nowMillis);
    const outcome = await this.#stores.of.agents.handle(agentId, { type: 'EnrolAgent', ...facts, ...known }, context);
    if (isRefusal(outcome)) return outcome;
    await this.#users.refresh(outcome.position);
    const { state } = await this.#stores.of.agents.load(agentId);
    return this.#grant('mobility-agent', state.stage === 'enrolled' ? state.certificate.pem : certificate.pem);
  }

  async #certify(role: PartRole, name: string, publicKey: string): Promise<IssuedCertificate> {
    const pem = await this.#authority.certify({ role, name, machines: [] }, publicKey);
    const { serialNumber, validTo } = new X509Certificate(pem);
    return { serial: serialNumber, pem, expiresAtMillis: Date.parse(validTo) };
  }

  #grant(role: PartRole, certificatePem: string): Grant {
    const natsServers = role === 'mobility-agent' ? undefined : this.#users.addresses;
    return { certificatePem, caPem: this.#authority.certificatePem, ...(natsServers !== undefined && { natsServers }) };
  }
}

interface Known {
  readonly siteId: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly mayReplace: boolean;
}

function publicKeyHash(publicKey: string): string {
  return createHash('sha256').update(publicKey).digest('base64url');
}

function systemContext(what: string, principal: string, nowMillis: number): CommandContext {
  const commandId = createdId('enrolment', what);
  return { commandId, correlationId: commandId, causationId: commandId, principal, nowMillis };
}
