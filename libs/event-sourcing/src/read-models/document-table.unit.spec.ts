import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { DocumentTable, type StoredDocument } from './document-table.ts';
import { InvalidSelector, matchesLabels, parseLabelSelector } from './label-selector.ts';

interface Machine {
  readonly site?: string;
  readonly disks: number;
  readonly paused: boolean;
}

const options = {
  fields: { site: (it: Machine) => it.site, disks: (it: Machine) => it.disks, paused: (it: Machine) => it.paused },
};

const machine = (id: string, more: Partial<StoredDocument<Machine>> = {}): StoredDocument<Machine> => ({
  id,
  name: `machine ${id}`,
  revision: 0,
  labels: {},
  document: { disks: 1, paused: false },
  ...more,
});

describe('DocumentTable', () => {
  let database: DatabaseSync;
  let machines: DocumentTable<Machine>;
  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    machines = new DocumentTable<Machine>(database, 'machines', options);
  });
  afterEach(() => database.close());

  const names = (query: Parameters<typeof machines.list>[0]) => machines.list(query).documents.map(({ id }) => id);

  it('shows what was put, updated and removed, before and after it is written', () => {
    machines.put(machine('a'));
    machines.update('a', () => ({ revision: 4, labels: { env: 'prod' } }));
    const expected = machine('a', { revision: 4, labels: { env: 'prod' } });
    expect(machines.get('a')).toEqual(expected);
    machines.flush();
    expect(machines.get('a')).toEqual(expected);
    machines.remove('a');
    expect(machines.get('a')).toBeUndefined();
    machines.flush();
    expect(machines.get('a')).toBeUndefined();
    expect(() => machines.update('a', () => ({}))).toThrow('machines has no document a');
  });

  it('keeps its indexes right, whether what they hold changed or not', () => {
    const inBatch = (work: () => void): void => {
      database.exec('BEGIN');
      work();
      machines.flush();
      database.exec('COMMIT');
    };
    inBatch(() => machines.put(machine('a')));
    inBatch(() => machines.update('a', () => ({ revision: 1, labels: { env: 'prod' } })));
    expect(machines.get('a')).toEqual(machine('a', { revision: 1, labels: { env: 'prod' } }));
    inBatch(() => machines.update('a', () => ({ name: 'z', document: { disks: 5, paused: true } })));
    expect(names({ where: { disks: 5, paused: true }, max: 9 })).toEqual(['a']);
    expect(names({ where: { disks: 1 }, max: 9 })).toEqual([]);
    inBatch(() => {
      machines.remove('a');
      machines.put(machine('a', { document: { disks: 7, paused: false } }));
    });
    expect(names({ where: { disks: 7 }, max: 9 })).toEqual(['a']);
  });

  it('has an index for every field, also for one that is called as the order is', () => {
    const fields = { name: (it: { name: string }) => it.name, id: (it: { name: string }) => it.name };
    new DocumentTable<{ name: string }>(database, 'named', { fields });
    const plan = (condition: string) =>
      database.prepare(`EXPLAIN QUERY PLAN SELECT id FROM named WHERE ${condition} ORDER BY name, id LIMIT 9`).all('x');
    for (const field of ['name', 'id'])
      expect(plan(`f_${field} IS ?`).map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH /)]);
  });

  it('finds by the labels of now, whatever else of a document changed with them', () => {
    const inBatch = (labels: Record<string, string> | undefined, disks: number): void => {
      database.exec('BEGIN');
      if (machines.get('a') === undefined) machines.put(machine('a'));
      if (labels === undefined) machines.remove('a');
      else machines.update('a', () => ({ labels, document: { disks, paused: false } }));
      machines.flush();
      database.exec('COMMIT');
    };
    const labelled = (text: string) => names({ selector: parseLabelSelector(text), max: 9 });
    inBatch({ env: 'test', rack: 'r1' }, 1);
    inBatch({ env: 'prod', rack: 'r1' }, 1);
    inBatch({ env: 'prod', rack: 'r1' }, 2);
    expect([labelled('env=prod,rack in (r1,r2)'), labelled('env=test'), labelled('!rack')]).toEqual([['a'], [], []]);
    inBatch(undefined, 0);
    expect(labelled('env')).toEqual([]);
    expect(database.prepare('SELECT * FROM machines_labels').all()).toEqual([]);
  });

  it('is gone through page by page, by name and id', () => {
    for (const [id, name] of [
      ['1', 'b'],
      ['2', 'a'],
      ['3', 'a'],
      ['4', 'c'],
    ] as const)
      machines.put(machine(id, { name }));
    const first = machines.list({ max: 2 });
    expect(first.documents.map(({ id }) => id)).toEqual(['2', '3']);
    const second = machines.list({ max: 2, ...(first.next && { after: first.next }) });
    expect(second.documents.map(({ id }) => id)).toEqual(['1', '4']);
    expect(second.next).toBeUndefined();
  });

  it('filters by fields', () => {
    machines.put(machine('a', { document: { site: 'berlin', disks: 2, paused: true } }));
    machines.put(machine('b', { document: { site: 'bonn', disks: 2, paused: false } }));
    machines.put(machine('c', { document: { disks: 3, paused: false } }));
    expect(names({ where: { site: 'berlin' }, max: 9 })).toEqual(['a']);
    expect(names({ where: { site: ['berlin', 'bonn'] }, max: 9 })).toEqual(['a', 'b']);
    expect(names({ where: { site: undefined }, max: 9 })).toEqual(['c']);
    expect(names({ where: { paused: false, disks: 2 }, max: 9 })).toEqual(['b']);
    expect(names({ where: { site: [] }, max: 9 })).toEqual([]);
    expect(machines.count({ where: { disks: 2 } })).toBe(2);
    expect(machines.countBy('site')).toEqual(
      new Map([
        [undefined, 1],
        ['berlin', 1],
        ['bonn', 1],
      ]),
    );
    expect(() => names({ where: { colour: 'red' }, max: 9 })).toThrow('machines has no field colour');
  });

  it('filters by labels as the function does', () => {
    const labels = fc.dictionary(fc.constantFrom('env', 'tier', 'a.b/c'), fc.constantFrom('x', 'y', ''), {
      maxKeys: 3,
    });
    const requirement = fc.constantFrom(
      'env=x',
      'env!=x',
      'env==y',
      'tier in (x, y)',
      'tier notin (y)',
      'a.b/c',
      '!env',
      'a.b/c=',
    );
    fc.assert(
      fc.property(fc.array(labels, { maxLength: 6 }), fc.array(requirement, { maxLength: 3 }), (all, parts) => {
        database.exec('DELETE FROM machines; DELETE FROM machines_labels');
        for (const [index, each] of all.entries()) machines.put(machine(String(index), { labels: each }));
        const selector = parseLabelSelector(parts.join(','));
        const expected = all.flatMap((each, index) => (matchesLabels(each, selector) ? [String(index)] : []));
        expect(names({ selector, max: 99 })).toEqual(expected);
      }),
    );
  });

  it.each(['=x', 'a=b c', 'a in x', 'a in (b', "a=';--", 'a in (b,c d)', ',,a b'])(
    'tells that %s is no selector',
    (text) => {
      expect(() => parseLabelSelector(text)).toThrow(InvalidSelector);
    },
  );
});
