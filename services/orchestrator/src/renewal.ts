import { understudy } from '@understudy/contracts';
import { CertificateRenewal, commandContext } from '@understudy/executor';
import type { Bus } from '@understudy/messaging';
import type { OrchestratorContext } from './orchestrator.context.ts';

const { RenewCertificate, RenewCertificateResult } = understudy.v1;
const TIMEOUT_MILLIS = 30_000;

/** The next certificate before the present one ends; the bus trusts the nkey, so nothing else has to be told. */
export function makeRenewal({ config, log }: OrchestratorContext, bus: Bus): CertificateRenewal {
  return new CertificateRenewal({
    config,
    nowMillis: Date.now,
    ask: async (request) => {
      if (!bus.isConnected) return undefined;
      const types = { message: RenewCertificate, result: RenewCertificateResult };
      const context = commandContext(`server:${config.name}`, config.term);
      const outcome = await bus.command({ service: 'config-server' }, types, request, context, {
        timeoutMillis: TIMEOUT_MILLIS,
      });
      if (outcome.type === 'unknown-outcome') return undefined;
      if (outcome.type !== 'result') throw new Error(`${outcome.code}: ${outcome.message}`);
      const { certificatePem = '', caPem = '' } = outcome.body ?? {};
      return { certificatePem, caPem };
    },
    onRenewed: () => undefined,
    onFailed: (error) => log.tell('renewal-failed', 'the certificate could not be renewed', { error }),
  });
}
