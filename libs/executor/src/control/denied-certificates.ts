import { understudy } from '@understudy/contracts';
import type { AnyCommandEntry, CommandLog } from '@understudy/messaging';
import { z } from 'zod';
import { keep, readKept } from './control-folder.ts';
import { executorCommand } from './executor-command.ts';

const { DenyCertificates, DenyCertificatesResult } = understudy.v1;
const FILE = 'denied-certificates.json';
const SERIALS_MAX = 100_000;
const serials = z.array(z.string().regex(/^[0-9A-F]{1,64}$/)).max(SERIALS_MAX);

/** Certificates of revoked parts: kept, so that they stay refused while the control plane is away. */
export class DeniedCertificates {
  readonly #folder: string;
  readonly #onChange: () => void;
  #denied: ReadonlySet<string>;

  constructor(folder: string, onChange: () => void) {
    this.#folder = folder;
    this.#onChange = onChange;
    this.#denied = new Set(readKept(folder, FILE, z.object({ serials }))?.serials ?? []);
  }

  has(serial: string): boolean {
    return this.#denied.has(serial);
  }

  /** The whole list, as it is now. */
  replace(all: readonly string[]): void {
    const isSame = all.length === this.#denied.size && all.every((serial) => this.#denied.has(serial));
    if (isSame) return;
    keep(this.#folder, FILE, { serials: all });
    this.#denied = new Set(all);
    this.#onChange();
  }
}

export function denyCertificates(denied: DeniedCertificates, log: CommandLog): AnyCommandEntry {
  return executorCommand({
    log,
    message: DenyCertificates,
    result: DenyCertificatesResult,
    kind: 'assigns',
    schema: z.object({ serials: serials.default([]), issuer: z.uuid() }),
    run: ({ serials: all }) => {
      denied.replace(all);
      return { held: all.length };
    },
  });
}
