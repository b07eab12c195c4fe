import { type Refusal, refuse } from '@understudy/event-sourcing';
import type { HandlerContext } from '@understudy/messaging';
import { z } from 'zod';
import { keep, readKept } from './control-folder.ts';

const FILE = 'marks.json';
const marks = z.strictObject({
  version: z.literal(1),
  term: z.number().int().min(0),
  epoch: z.number().int().min(0),
});

/**
 * The highest term (which control plane) and epoch (which holder of the orchestrator's lease) ever obeyed, kept durably before the first command that carries
 * them has an effect. Whoever comes with a lower one was replaced and does not know it yet.
 */
export class TermGuard {
  readonly #folder: string;
  #marks: z.output<typeof marks>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#marks = readKept(folder, FILE, marks) ?? { version: 1, term: 0, epoch: 0 };
  }

  get term(): number {
    return this.#marks.term;
  }

  get epoch(): number {
    return this.#marks.epoch;
  }

  /** Epochs are the orchestrator's: what the configuration server says itself carries none. A new term begins them anew. */
  admit({ term, epoch, sender }: Pick<HandlerContext, 'term' | 'epoch' | 'sender'>): Refusal | undefined {
    const seen = this.#marks;
    if (term < seen.term) return stale('stale-term', `term ${term}, but ${seen.term} was obeyed already`);
    const counts = sender.role === 'orchestrator';
    if (counts && term === seen.term && epoch < seen.epoch)
      return stale('stale-epoch', `epoch ${epoch}, but ${seen.epoch} was obeyed already`);
    const next = { version: 1 as const, term, epoch: term > seen.term ? 0 : seen.epoch };
    if (counts) next.epoch = Math.max(next.epoch, epoch);
    if (next.term === seen.term && next.epoch === seen.epoch) return undefined;
    keep(this.#folder, FILE, next);
    this.#marks = next;
    return undefined;
  }
}

function stale(code: string, why: string): Refusal {
  return refuse(
    code,
    `The command comes with ${why}: another one took over since.`,
    'Nothing to do: who sent it ends or catches up by itself.',
    { when: 'never' },
  );
}
