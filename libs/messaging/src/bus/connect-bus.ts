import type { Bus, BusOptions } from './bus.types.ts';

/**
 * Answers at once, with or without a server that answers: whoever starts while NATS is away works on and is served when it returns.
 * NATS and Nest's transport are loaded only here, so that an agent, which never speaks NATS, does not carry them.
 */
export async function connectBus(options: BusOptions): Promise<Bus> {
  const { NatsBus } = await import('./nats-bus.ts');
  return new NatsBus(options);
}
