import { yamlBody } from './yaml-body.ts';

test('a stream of documents is a list of them; empty ones do not count', () => {
  expect(yamlBody('---\nkind: Site\nname: a\n---\n---\nkind: Site\nname: b\n')).toEqual({
    documents: [
      { kind: 'Site', name: 'a' },
      { kind: 'Site', name: 'b' },
    ],
  });
  expect(yamlBody('documents: []\ndryRun: true')).toEqual({ documents: [], dryRun: true });
  expect(yamlBody('')).toEqual({ documents: [] });
});
test('what is no YAML is refused, and aliases cannot fill the memory', () => {
  expect(() => yamlBody('a: [1')).toThrow();
  const bomb = `a: &a [1,2]\n${Array.from({ length: 30 }, (_, n) => `b${n}: *a`).join('\n')}`;
  expect(() => yamlBody(bomb)).toThrow();
});
