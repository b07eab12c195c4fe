import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport } from './report.ts';
import { summarise } from './summary.ts';

const MACHINE = { processor: '2 × one', fio: '3.33' };
const IDS = ['first', 'second'];

let folder: string;
let page: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
  page = join(folder, 'benchmarks.md');
  writeFileSync(page, 'before\n<!-- begin: written by ./understudy bench -->\n<!-- end -->\nafter\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function row(id: string, value: number, on: string) {
  const goal = { of: 'value', is: 'at-most', bound: 10 } as const;
  const samples = { id, what: `what ${id} is`, unit: 'ms', goal, ours: [value] };
  return summarise(samples, { on, mode: 'full', coresBusyBefore: 0.1 });
}

const rows = () =>
  readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => /^\| (first|second) /.test(line))
    .map((line) => line.split(' | '));

test('rows of several runs stand together, each with its day; what is measured again is replaced', () => {
  writeReport(page, [row('second', 5, '2026-01-01')], MACHINE, IDS);
  writeReport(page, [row('first', 7, '2026-01-02')], MACHINE, IDS);
  writeReport(page, [row('first', 8, '2026-01-03')], MACHINE, IDS);
  expect(rows().map((columns) => [columns[0], columns[2], columns.at(-1)])).toEqual([
    ['| first', '8 ms', '2026-01-03, full, 0.1 |'],
    ['| second', '5 ms', '2026-01-01, full, 0.1 |'],
  ]);
  expect(readFileSync(page, 'utf8')).toMatch(/^before\n<!-- begin.*<!-- end -->\nafter\n$/s);
});

test('rows of another machine, and rows that are no more, go', () => {
  writeReport(page, [row('first', 7, '2026-01-01'), row('second', 5, '2026-01-01')], MACHINE, IDS);
  writeReport(page, [row('first', 8, '2026-01-02')], MACHINE, ['first']);
  expect(rows()).toHaveLength(1);
  writeReport(page, [row('second', 6, '2026-01-03')], { ...MACHINE, fio: '3.34' }, IDS);
  expect(rows().map((columns) => columns[0])).toEqual(['| second']);
});
