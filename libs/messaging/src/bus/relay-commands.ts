import { encodeReply } from '../envelope/reply-envelope.ts';
import { SERVED_AT_ONCE_MAX } from '../limits.ts';
import { commandSubject } from '../subjects.ts';
import type { Bus, BusSubscription } from './bus.types.ts';

/**
 * Serves the subject of an agent that is connected to this process server: envelopes go to it as they are, its replies come back as
 * they are. When `forward` rejects there is no reply, and whoever asked knows that the outcome is unknown.
 */
export function relayCommands(
  bus: Bus,
  agent: string,
  forward: (envelope: Uint8Array) => Promise<Uint8Array>,
): BusSubscription {
  let relaying = 0;
  const relay = async (envelope: Uint8Array, respond: (reply: Uint8Array) => void) => {
    relaying += 1;
    try {
      respond(relaying > SERVED_AT_ONCE_MAX ? BUSY : await forward(envelope.slice()));
    } catch (cause) {
      bus.log.tell('command-failed', `agent ${agent} did not answer`, { agent, error: cause });
    } finally {
      relaying -= 1;
    }
  };
  const subject = commandSubject({ role: 'mobility-agent', name: agent }, bus);
  return bus.subscribe(subject, (_, body, respond) => void relay(body, respond));
}

const BUSY = encodeReply({
  commandId: '',
  reply: { type: 'failure', code: 'busy', message: 'too many commands for this agent', retryable: true },
});
