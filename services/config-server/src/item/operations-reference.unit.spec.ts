import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATION_KINDS } from './item.events.ts';
import { OPERATION_RULES, PLANNED_FAILOVER_REQUIRES } from './item.tables.ts';

const FILE = join(import.meta.dirname, '../../../../docs/reference/operations.md');

function reference(): string {
  const rules = OPERATION_KINDS.map((kind) => {
    const { requires, waysOn, undoes } = OPERATION_RULES[kind];
    return `| ${kind} | ${requires.join(', ')} | ${waysOn.join(', ')} | ${undoes.join(', ') || '–'} |`;
  });
  return `# Reference: operations of a protected item

<!-- Made from the table that the decider follows: UNDERSTUDY_WRITE_REFERENCE=1 jest services/config-server/src/item. Do not edit. -->

One operation at a time holds an item. The states are drawn in [../explanation/control-plane.md](../explanation/control-plane.md), the steps of each job in [jobs.md](jobs.md), every refusal has a page in [codes](codes/README.md).

What must hold before an operation begins is looked at in the order given; the first that does not hold refuses. A planned failover needs ${PLANNED_FAILOVER_REQUIRES.join(', ')} as well.
An unplanned failover takes the item from any other job, which ends superseded. After a failure these may begin: the same again (retry), what undoes it, an unplanned failover, disable-protection and forget; or the failed one is left as it is.

| operation | needs | ways on after a failure | undoes a failed |
|---|---|---|---|
${rules.join('\n')}
`;
}

test('docs/reference/operations.md is what the decider follows', () => {
  if (process.env['UNDERSTUDY_WRITE_REFERENCE'] === '1') writeFileSync(FILE, reference());
  expect(readFileSync(FILE, 'utf8')).toBe(reference());
});
