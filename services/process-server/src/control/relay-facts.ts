import { hostCapacity, type MachineTelemetryFields, type TelemetryFacts } from '@understudy/executor';
import type { RelayStream } from '@understudy/hosting';
import type { ProcessServerContext } from '../process-server.context.ts';
import type { RelayService } from '../relay/relay.service.ts';
import type { AgentGateway } from './agent-gateway.ts';
import type { RelayControl } from './relay-control.ts';

export interface RelayFactParts {
  readonly config: ProcessServerContext['config'];
  readonly relay: RelayService;
  readonly gateway: AgentGateway;
  readonly control: RelayControl;
}

/** What this process server tells every few seconds. */
export async function relayFacts({ config, relay, gateway, control }: RelayFactParts): Promise<TelemetryFacts> {
  const streams = relay.streams();
  const expires = relay.certificateExpiresMillis;
  return {
    capacity: await hostCapacity(config.data, streams.length, config.machinesMax),
    machines: streams.map((stream) => streamFacts(stream, gateway, control)),
    agents: gateway.agents,
    listen: relay.address,
    ...(expires !== undefined && { certificateExpiresMillis: expires }),
  };
}

function streamFacts(stream: RelayStream, gateway: AgentGateway, control: RelayControl): MachineTelemetryFields {
  const { machineId, connected, peer, upstream = '', problem } = stream;
  return {
    machineId,
    name: gateway.telemetry.nameOf(machineId) ?? '',
    managedBy: control.isAssigned(machineId) ? 'control-plane' : 'local',
    connected,
    peer,
    upstream,
    receivedSequence: stream.receivedSequence,
    durableSequence: stream.durableSequence,
    spooledBytes: stream.spooledBytes,
    spoolBytesMax: stream.spoolBytesMax,
    lagBytes: stream.spooledBytes,
    problems: problem === undefined ? [] : [problem],
  };
}
