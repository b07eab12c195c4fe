/**
 * Recovery as a table (docs/formats/replica-store.md §7). What a start finds at the place of one batch of a tail segment, and what it means.
 * Pure: the whole space of cases is in the test.
 */
export interface Finding {
  /** A later segment holds this sequence again. */
  readonly superseded: boolean;
  /** `end`: the file ends and no later segment follows; `gap`: it ends and a later segment begins with another sequence. */
  readonly envelope: 'valid' | 'bad' | 'end' | 'gap';
  readonly header: 'valid' | 'bad';
  readonly chain: 'fits' | 'breaks';
  readonly body: 'valid' | 'bad';
  /** The sequence lies at or below the known durable position. */
  readonly durable: boolean;
}

export type Verdict =
  | { readonly row: 'R1'; readonly label: 'superseded' }
  | { readonly row: 'R2'; readonly label: 'whole' }
  | { readonly row: 'R3'; readonly label: 'rotten-frames' }
  | { readonly row: 'R4' | 'R6' | 'R10'; readonly label: 'torn' }
  | { readonly row: 'R5' | 'R7' | 'R9'; readonly label: 'lost-batch' }
  | { readonly row: 'R8'; readonly label: 'end' };

export function judge(finding: Finding): Verdict {
  const { durable } = finding;
  if (finding.superseded) return { row: 'R1', label: 'superseded' };
  if (finding.envelope === 'end') return durable ? { row: 'R7', label: 'lost-batch' } : { row: 'R8', label: 'end' };
  if (finding.envelope === 'gap') return durable ? { row: 'R9', label: 'lost-batch' } : { row: 'R10', label: 'torn' };
  const readable = finding.envelope === 'valid' && finding.header === 'valid' && finding.chain === 'fits';
  if (!readable) return durable ? { row: 'R5', label: 'lost-batch' } : { row: 'R6', label: 'torn' };
  if (finding.body === 'valid') return { row: 'R2', label: 'whole' };
  return durable ? { row: 'R3', label: 'rotten-frames' } : { row: 'R4', label: 'torn' };
}
