import { readFileSync } from 'node:fs';
import type { Platform } from '../../acceptance/support/platform.ts';

interface Rest {
  /** Answers the body; rejects with the problem's code and words. */
  readonly ask: <T>(method: 'GET' | 'POST', path: string, body?: object) => Promise<T>;
  /** Of the resource with this name. */
  readonly id: (path: string, name: string) => Promise<string>;
}

/** The REST API of a platform, with its owner's token. */
export function rest(platform: () => Pick<Platform, 'url' | 'tokenFile'>): Rest {
  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const { url, tokenFile } = platform();
    const headers = {
      authorization: `Bearer ${readFileSync(tokenFile, 'utf8').trim()}`,
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
    const told = (await answer.json()) as T & { readonly code?: string; readonly detail?: string };
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${told.code}: ${told.detail}`);
    return told;
  }
  const id = async (path: string, name: string) => {
    const { items } = await ask<{ items: { id: string; name: string }[] }>('GET', path);
    const found = items.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no ${name} at ${path}`);
    return found.id;
  };
  return { ask, id };
}
