import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATION_TABLE, PLACEMENT_TABLE } from './item.tables.ts';

const PAGE = join(import.meta.dirname, '../../../../docs/explanation/control-plane.md');
const BEGIN =
  '<!-- made from the tables: UNDERSTUDY_WRITE_REFERENCE=1 jest services/config-server/src/item/item.drawings -->';
const END = '<!-- end of what is made -->';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly by?: string;
}

/** Edges between the same two states are one arrow with all their names. */
function drawing(title: string, initial: string, edges: readonly Edge[]): string {
  const id = (state: string) => state.replaceAll(/\W/g, '_');
  const states = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const named = states.filter((state) => id(state) !== state).map((state) => `  state "${state}" as ${id(state)}`);
  const arrows = new Map<string, string[]>();
  for (const { from, to, by } of edges) {
    const arrow = `  ${id(from)} --> ${id(to)}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), ...(by === undefined ? [] : [by])]);
  }
  const lines = [...arrows].map(([arrow, names]) => (names.length === 0 ? arrow : `${arrow}: ${names.join(', ')}`));
  return `${title}:\n\n\`\`\`mermaid\n${['stateDiagram-v2', `  [*] --> ${id(initial)}`, ...named, ...lines].join('\n')}\n\`\`\``;
}

function made(): string {
  const drawings = [drawing('Placement', 'source', PLACEMENT_TABLE), drawing('Operation', 'none', OPERATION_TABLE)];
  return [BEGIN, '', drawings.join('\n\n'), '', END].join('\n');
}

test('the page about the control plane has the drawings of the tables', () => {
  const page = readFileSync(PAGE, 'utf8');
  const before = page.slice(0, page.indexOf(BEGIN));
  const after = page.slice(page.indexOf(END) + END.length);
  if (process.env['UNDERSTUDY_WRITE_REFERENCE']) writeFileSync(PAGE, `${before}${made()}${after}`);
  expect(readFileSync(PAGE, 'utf8')).toBe(`${before}${made()}${after}`);
});
