import {
  type BusParty,
  type ControlService,
  commandSubject,
  feedSubject,
  inboxPrefix,
  orchestratorTelemetrySubject,
  servedSubject,
  telemetrySubject,
  wakeSubject,
} from '../subjects.ts';

export interface NatsUser extends BusParty {
  /** Public nkey, `U…`. */
  readonly nkey: string;
  /** Of a process server: the agents whose subjects it may serve. Default: any. */
  readonly agents?: readonly string[];
}

export interface NatsPermissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

const ANY_INBOX = '_INBOX.>';
const ANY_EXECUTOR = ['process-server', 'master-target', 'mobility-agent'].map((role) => `us.v1.command.${role}.*`);

/**
 * Everything that is not here is refused by nats-server. Replies of executors go out by `allow_responses`, not by a subject. A reload of the users forgets what
 * was asked before it: such a reply is lost, and the sender asks again under its key. The two services, which make reloads while they answer, may reply to everybody.
 */
export function permissionsOf(user: Omit<NatsUser, 'nkey'>): NatsPermissions {
  const inbox = `${inboxPrefix(user)}.>`;
  switch (user.role) {
    case 'config-server':
      return controlPlane(user, 'config-server', 'orchestrator', inbox);
    case 'orchestrator':
      return orchestrator(user, inbox);
    case 'process-server':
      return processServer(user, inbox);
    case 'master-target':
      return {
        publish: [commandSubject({ service: 'config-server' }, user), telemetrySubject('master-target', user.name)],
        subscribe: [commandSubject({ role: 'master-target', name: user.name }, user), inbox],
      };
  }
}

/** The two services command everybody, read each other's feed and hear all telemetry. */
function controlPlane(user: BusParty, own: ControlService, other: ControlService, inbox: string): NatsPermissions {
  return {
    publish: [
      commandSubject({ service: own }, user),
      commandSubject({ service: other }, user),
      ...ANY_EXECUTOR,
      feedSubject(own),
      feedSubject(other),
      wakeSubject(own),
      ANY_INBOX,
    ],
    subscribe: [
      `${servedSubject({ service: own })} ${own}`,
      `${feedSubject(own)} ${own}`,
      wakeSubject(own),
      wakeSubject(other),
      'us.v1.telemetry.*.*',
      inbox,
    ],
  };
}

function orchestrator(user: BusParty, inbox: string): NatsPermissions {
  const { publish, subscribe } = controlPlane(user, 'orchestrator', 'config-server', inbox);
  return { publish: [...publish, orchestratorTelemetrySubject(user.name)], subscribe };
}

function processServer(user: Omit<NatsUser, 'nkey'>, inbox: string): NatsPermissions {
  const agents = user.agents?.map((name) => ({ role: 'mobility-agent', name }) as const);
  return {
    publish: [
      commandSubject({ service: 'config-server' }, user),
      telemetrySubject('process-server', user.name),
      ...(agents?.map(({ role, name }) => telemetrySubject(role, name)) ?? ['us.v1.telemetry.mobility-agent.*']),
    ],
    subscribe: [
      commandSubject({ role: 'process-server', name: user.name }, user),
      ...(agents?.map((agent) => commandSubject(agent, user)) ?? ['us.v1.command.mobility-agent.*']),
      inbox,
    ],
  };
}
