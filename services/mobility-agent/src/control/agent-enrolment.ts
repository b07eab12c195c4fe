import { type Enrolment, ensureEnrolled } from '@understudy/executor';
import type { PeerAddress } from '@understudy/identity';
import type { MobilityAgentContext } from '../mobility-agent.context.ts';
import { VERSION } from '../version.ts';

/** What enrolment left, now or at an earlier start. */
export class AgentEnrolment {
  readonly #enrolment: Enrolment | undefined;

  private constructor(enrolment: Enrolment | undefined) {
    this.#enrolment = enrolment;
  }

  /** Uses the token if there is one that was not used yet. Throws IdentityError when it cannot be used. */
  static async prepare({ config, log }: MobilityAgentContext): Promise<AgentEnrolment> {
    if (config.control === undefined) return new AgentEnrolment(undefined);
    const { enrolmentToken: token } = config.control;
    const enrolment = await ensureEnrolled({ config, role: 'mobility-agent', token, version: VERSION });
    if (token !== undefined && enrolment !== undefined)
      log.tell('enrolled', 'the certificate is there', { urls: enrolment.urls });
    return new AgentEnrolment(enrolment);
  }

  /** Process servers that the enrolment went through. */
  get processServers(): PeerAddress[] {
    const urls = (this.#enrolment?.urls ?? []).map((url) => new URL(url)).filter(({ protocol }) => protocol === 'tls:');
    return urls.map(({ hostname, port }) => ({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }));
  }
}
