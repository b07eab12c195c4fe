import { ACCESS } from './access.table.ts';

/** Collects what is routed, and compares it with the access table when all of it is there. */
export class RouteCheck {
  readonly #routes = new Set<string>();

  /** For Fastify’s `onRoute`. */
  readonly seen = ({ method, url }: { method: string | string[]; url: string }): void => {
    for (const each of [method].flat())
      if (url.startsWith('/api/') && each !== 'HEAD') this.#routes.add(`${each} ${url}`);
  };

  /** Throws when a route has no entry or an entry no route: nobody would know who may use it. */
  assertComplete(): void {
    const open = [...this.#routes].filter((route) => ACCESS[route] === undefined);
    const stale = Object.keys(ACCESS).filter((route) => !this.#routes.has(route));
    if (open.length > 0) throw new Error(`routes without an entry in the access table: ${open.join(', ')}`);
    if (stale.length > 0) throw new Error(`entries of the access table without a route: ${stale.join(', ')}`);
  }

  get routes(): readonly string[] {
    return [...this.#routes].sort();
  }
}
