import { sign } from 'node:crypto';
import { type BaseServiceConfig, identityFolderOf } from '@understudy/hosting';
import { credentialsOf, makeLocalKey, proveKey, readCredentials, writeCredentials } from '@understudy/identity';

/** A third of a certificate's life is left for renewals to fail and be noticed. */
const RENEW_BEFORE_MILLIS = 30 * 86_400_000;
const LOOK_MILLIS = 6 * 3_600_000;

/** Fields of RenewCertificate. */
export interface RenewalRequest {
  readonly role: string;
  readonly name: string;
  readonly publicKey: string;
  readonly proof: string;
  readonly presentCertificatePem: string;
  readonly presentProof: string;
}

export interface RenewalGrant {
  readonly certificatePem: string;
  readonly caPem: string;
}

export interface CertificateRenewalOptions {
  readonly config: BaseServiceConfig;
  readonly nowMillis: () => number;
  /** Asks the configuration server; undefined: it cannot be asked now. */
  readonly ask: (request: RenewalRequest) => Promise<RenewalGrant | undefined>;
  /** New credentials stand in the folder. */
  readonly onRenewed: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Gets the next certificate before the present one ends. Asked to look whenever the control plane is there again. */
export class CertificateRenewal {
  readonly #options: CertificateRenewalOptions;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(options: CertificateRenewalOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_MILLIS).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      const { config, nowMillis } = this.#options;
      // A development authority on this host renews by itself.
      if (config.identity.authority !== undefined) return;
      const present = readCredentials(identityFolderOf(config));
      if (present.expiresMillis - nowMillis() < RENEW_BEFORE_MILLIS) await this.renew();
    } catch (error) {
      this.#options.onFailed(error);
    } finally {
      this.#looking = false;
    }
  }

  /** Now, whatever is left. Answers whether there is a new one. */
  async renew(): Promise<boolean> {
    const { config, ask, onRenewed } = this.#options;
    const folder = identityFolderOf(config);
    const present = readCredentials(folder);
    const { role, name } = present.identity;
    const key = makeLocalKey();
    const { publicKey } = key;
    const text = Buffer.from(`understudy-renew/1\n${name}\n${role}\n${name}\n${publicKey}`);
    const grant = await ask({
      role,
      name,
      publicKey,
      proof: proveKey(key.keyPem, { purpose: 'renew', context: name, role, name, publicKey }),
      presentCertificatePem: present.certificatePem,
      presentProof: sign('sha256', text, present.keyPem).toString('base64'),
    });
    if (grant === undefined) return false;
    writeCredentials(folder, credentialsOf(grant, key), grant.caPem);
    onRenewed();
    return true;
  }
}
