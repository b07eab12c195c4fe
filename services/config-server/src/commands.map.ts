import type { ModuleRef } from '@nestjs/core';
import { understudy } from '@understudy/contracts';
import { isRefusal } from '@understudy/event-sourcing';
import { type CommandMap, command, commandMap } from '@understudy/messaging';
import { refusal } from './codes/refusal.ts';
import { enrolPart, renewCertificate } from './enrolment/enrolment.commands.ts';
import type { Enrolments, Grant } from './enrolment/enrolments.ts';
import { protectionCommands } from './module/protection.commands.ts';
import type { ConfigStores } from './stores/config-stores.ts';

export interface CommandParts {
  readonly stores: ConfigStores;
  readonly enrolments: Enrolments;
  readonly modules: ModuleRef;
}

const { EnrolPart, EnrolPartResult, RenewCertificate, RenewCertificateResult } = understudy.v1;
const ANY_SERVER = ['process-server', 'master-target', 'orchestrator'] as const;

/** Everything this service does for others over the bus. */
export function configServerCommands(parts: CommandParts): CommandMap {
  const { enrolments } = parts;
  return commandMap({
    EnrolPart: command({
      message: EnrolPart,
      schema: enrolPart,
      result: EnrolPartResult,
      from: ['process-server'],
      handle: async (request, { sender }) => accepted(await enrolments.enrol(request, sender.name, Date.now())),
    }),
    RenewCertificate: command({
      message: RenewCertificate,
      schema: renewCertificate,
      result: RenewCertificateResult,
      from: ANY_SERVER,
      handle: async (renewal, { sender }) => {
        const forItself = renewal.role === sender.role && renewal.name === sender.name;
        if (!forItself && !(renewal.role === 'mobility-agent' && sender.role === 'process-server'))
          return refusal('certificate-refused', `${sender.name} may not ask for ${renewal.name}.`, {
            field: '/body/name',
          });
        return accepted(await enrolments.renew(renewal, Date.now()));
      },
    }),
    ...protectionCommands(parts),
  });
}

function accepted(grant: Grant | ReturnType<typeof refusal>) {
  if (isRefusal(grant)) return grant;
  return { type: 'accepted' as const, body: { ...grant, natsServers: [...(grant.natsServers ?? [])] } };
}
