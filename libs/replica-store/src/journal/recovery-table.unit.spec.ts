import { type Finding, judge } from './recovery-table.ts';

const yesNo = [true, false] as const;

function allFindings(): Finding[] {
  const all: Finding[] = [];
  for (const superseded of yesNo)
    for (const envelope of ['valid', 'bad', 'end', 'gap'] as const)
      for (const header of ['valid', 'bad'] as const)
        for (const chain of ['fits', 'breaks'] as const)
          for (const body of ['valid', 'bad'] as const)
            for (const durable of yesNo) all.push({ superseded, envelope, header, chain, body, durable });
  return all;
}

describe('the table of recovery', () => {
  it('has 128 cases and every row is met', () => {
    const rows = new Set(allFindings().map((finding) => judge(finding).row));
    expect(allFindings()).toHaveLength(128);
    expect([...rows].sort()).toEqual(['R1', 'R10', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9']);
  });

  it.each(allFindings().map((finding) => [JSON.stringify(finding), finding] as const))('judges %s', (_, finding) => {
    const { label } = judge(finding);
    // Written as rules, not as the code is.
    if (finding.superseded) {
      expect(label).toBe('superseded');
      return;
    }
    const readable = finding.envelope === 'valid' && finding.header === 'valid' && finding.chain === 'fits';
    if (readable && finding.body === 'valid') expect(label).toBe('whole');
    // What was acknowledged is never given up in silence …
    if (finding.durable) expect(['whole', 'rotten-frames', 'lost-batch']).toContain(label);
    // … and what was not is never called corruption.
    else expect(['whole', 'torn', 'end']).toContain(label);
    if (label === 'rotten-frames') expect(readable).toBe(true);
    if (!readable) expect(label).not.toBe('whole');
  });
});
