import { type Credentials, ensureCredentials, type PeerIdentity } from '@understudy/identity';
import type { HealthChecks, HealthReason } from '@understudy/observability';
import { type BaseServiceConfig, identityFolderOf } from '../config/service-config.schema.ts';

const LOOK_MILLIS = 12 * 3_600_000;
const WARNING_MILLIS = 14 * 86_400_000;
const DAY_MILLIS = 86_400_000;

export interface CredentialKeeperOptions {
  readonly config: BaseServiceConfig;
  /** Who this process is now: an agent's machines come and go. */
  readonly identity: () => PeerIdentity;
  readonly health: HealthChecks;
  /** New credentials are in force: listeners show them from now on. */
  readonly onRenewed: (credentials: Credentials) => void;
}

/**
 * The credentials of a process over its life: read or issued at the start, looked at twice a day, and told as a health reason when they are about to expire
 * and nobody here can renew them.
 */
export class CredentialKeeper {
  readonly #options: CredentialKeeperOptions;
  #current: Credentials | undefined;
  #problem: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: CredentialKeeperOptions) {
    this.#options = options;
    options.health.add('credentials', () => this.#reasons());
  }

  /** Reads or issues them. Throws IdentityError. */
  async ensure(): Promise<Credentials> {
    const { config, identity } = this.#options;
    const credentials = await ensureCredentials({
      folder: identityFolderOf(config),
      authority: config.identity.authority,
      identity: identity(),
      nowMillis: Date.now(),
    });
    this.#current = credentials;
    this.#timer ??= setInterval(() => void this.look(), LOOK_MILLIS).unref();
    return credentials;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Undefined before the first `ensure`. */
  get current(): Credentials | undefined {
    return this.#current;
  }

  /** Takes up what stands in the folder now. */
  async look(): Promise<void> {
    const before = this.#current?.certificatePem;
    try {
      const now = await this.ensure();
      this.#problem = undefined;
      if (now.certificatePem !== before) this.#options.onRenewed(now);
    } catch (error) {
      // What is in force stays in force; health says what stands in the way of the next.
      this.#problem = error instanceof Error ? error.message : String(error);
    }
  }

  *#reasons(): Iterable<HealthReason> {
    const left = (this.#current?.expiresMillis ?? Number.POSITIVE_INFINITY) - Date.now();
    const remedy =
      'Issue new credentials into the identity folder: understudy ca issue. They are taken up within twelve hours, at once after a restart.';
    if (this.#problem !== undefined)
      yield { code: 'credentials-unusable', state: 'Warning', cause: this.#problem, remedy };
    if (left < WARNING_MILLIS)
      yield {
        code: 'certificate-expires',
        state: left <= 0 ? 'Critical' : 'Warning',
        cause: `the certificate expires in ${Math.max(0, Math.round(left / DAY_MILLIS))} days`,
        remedy,
      };
  }
}
