import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { AssignmentKeeper, type AssignmentProblem } from './assignment-keeper.ts';

const schema = z.object({ wanted: z.array(z.string()) });
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-executor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface World {
  readonly keeper: AssignmentKeeper<z.output<typeof schema>>;
  readonly acted: string[][];
  readonly errors: unknown[];
}

function keeperWith(act: (wanted: string[]) => readonly AssignmentProblem[] = () => []): World {
  const acted: string[][] = [];
  const errors: unknown[] = [];
  const keeper = new AssignmentKeeper({
    folder,
    kind: 'agent',
    schema,
    act: async ({ wanted }) => {
      // What is acted on stands on disk already: a kill from here on loses nothing.
      expect(JSON.parse(readFileSync(join(folder, 'assignment.json'), 'utf8')).document).toEqual({ wanted });
      acted.push(wanted);
      return act(wanted);
    },
    onFailed: (error) => errors.push(error),
  });
  return { keeper, acted, errors };
}

const document = (version: number, wanted: string[], more: object = {}) => ({
  header: { issuer: 'store', term: 1, version, ...more },
  agent: { wanted },
});

async function quiet({ keeper }: World): Promise<void> {
  while (!keeper.isSettled) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('is durable before it acts, and acts on what is kept at every start', async () => {
  const first = keeperWith();
  expect(first.keeper.apply(document(3, ['a']))).toEqual({ issuer: 'store', term: 1, version: 3 });
  await quiet(first);
  await first.keeper.close();
  const second = keeperWith();
  expect(second.keeper.header?.version).toBe(3);
  await second.keeper.start();
  expect([first.acted, second.acted]).toEqual([[['a']], [['a']]]);
  expect([...first.errors, ...second.errors]).toEqual([]);
});

test('takes the newest of an issuer, another issuer’s whatever its number, and never an older term', async () => {
  const world = keeperWith();
  const { keeper } = world;
  keeper.apply(document(5, ['a']));
  expect(keeper.apply(document(4, ['b']))).toMatchObject({ version: 5 });
  expect(keeper.apply(document(5, ['b']))).toMatchObject({ version: 5 });
  expect(keeper.document).toEqual({ wanted: ['a'] });
  expect(keeper.apply(document(1, ['c'], { issuer: 'restored', term: 2 }))).toMatchObject({ version: 1 });
  expect(keeper.apply(document(9, ['d'], { term: 1 }))).toMatchObject({ type: 'refusal', code: 'stale-term' });
  await quiet(world);
  expect(keeper.document).toEqual({ wanted: ['c'] });
});

test('refuses what it cannot understand, names the field, and keeps what it has', () => {
  const { keeper } = keeperWith();
  keeper.apply(document(1, ['a']));
  expect(keeper.apply({ ...document(2, []), agent: { wanted: [7] } })).toMatchObject({
    type: 'refusal',
    code: 'malformed-command',
    field: '/document/agent/wanted/0',
    when: 'never',
  });
  expect(keeper.apply({ header: { issuer: 'store', term: 1, version: 2 } })).toMatchObject({ type: 'refusal' });
  expect(keeper.header?.version).toBe(1);
});

test('what cannot be done now is told, and done when it can be', async () => {
  const problem = { machineId: 'm', code: 'disk-not-usable', message: 'no', remedy: 'cure it' };
  let broken = true;
  const world = keeperWith(() => (broken ? [problem] : []));
  world.keeper.apply(document(1, ['a']));
  await quiet(world);
  expect(world.keeper.problems).toEqual([problem]);
  broken = false;
  world.keeper.poke();
  await quiet(world);
  expect(world.keeper.problems).toEqual([]);
  await world.keeper.close();
});

test('documents that come while it acts are acted on afterwards, the newest only', async () => {
  const world = keeperWith();
  for (let version = 1; version <= 50; version += 1) world.keeper.apply(document(version, [`v${version}`]));
  await quiet(world);
  expect(world.acted.at(-1)).toEqual(['v50']);
  expect(world.acted.length).toBeLessThan(5);
  expect(world.errors).toEqual([]);
});
