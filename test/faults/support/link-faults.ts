import { type Fault, LINKS } from './fault.ts';

const CUT_SECONDS = 5;
const SLOW_SECONDS = 8;

/** Down: whoever sends is told at once. Silent: packets go and never come. */
function cut(kind: 'down' | 'silent', { host, name }: (typeof LINKS)[number]): Fault {
  return {
    ...{ name: kind === 'down' ? 'link down' : 'link silent', component: name, seconds: CUT_SECONDS },
    strike: async ({ network }) => {
      await network.setLink(host, kind);
      return () => network.setLink(host, 'up');
    },
  };
}

/** A token bucket: what does not fit waits in the queue, then is dropped. */
function throttled({ host, name }: (typeof LINKS)[number]): Fault {
  return {
    ...{ name: '1 Mbit/s', component: name, seconds: SLOW_SECONDS },
    strike: async ({ network }) => {
      await network.throttle(host, '1mbit');
      return () => network.throttle(host, undefined);
    },
  };
}

export const downs: readonly Fault[] = LINKS.map((link) => cut('down', link));
export const silences: readonly Fault[] = LINKS.map((link) => cut('silent', link));
export const throttles: readonly Fault[] = LINKS.map(throttled);
