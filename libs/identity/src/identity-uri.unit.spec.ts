import { authoriseConnection, authoriseMachine, identityUris, mayBeServedBy, parseIdentity, ROLES } from './index.ts';

const MACHINE = '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d';
const OTHER = 'ffffffff-6f5e-4bcb-9f0e-1f4f2a3b4c5d';
const agent = { role: 'mobility-agent', name: 'host-1', machines: [MACHINE] } as const;

test('an identity survives the way through a certificate’s names', () => {
  const text = identityUris(agent)
    .map((uri) => `URI:${uri}`)
    .join(', ');
  expect(parseIdentity(`DNS:host-1.example, ${text}`)).toEqual(agent);
});

test.each([
  ['nothing', undefined],
  ['no URI of ours', 'DNS:localhost, URI:https://example.org'],
  ['two roles', 'URI:understudy://process-server/a, URI:understudy://master-target/a'],
  ['an unknown role', 'URI:understudy://root/a'],
  ['a machine alone', `URI:understudy://machine/${MACHINE}`],
  ['a path behind the name', 'URI:understudy://process-server/a/b'],
  ['a machine that is none', 'URI:understudy://mobility-agent/a, URI:understudy://machine/*'],
  ['a name with a comma, which Node quotes', 'URI:"understudy://process-server/a, URI:understudy://master-target/b"'],
  ['an upper-case scheme', 'URI:UNDERSTUDY://process-server/a'],
])('%s is no identity', (_, text) => {
  expect(parseIdentity(text)).toBeUndefined();
});

test('names that would not survive are not issued', () => {
  expect(() => identityUris({ ...agent, name: 'a, URI:understudy://master-target/b' })).toThrow('not a name');
  expect(() => identityUris({ ...agent, machines: ['*'] })).toThrow('not a machine id');
});

test('who may dial whom', () => {
  const allowed = ROLES.flatMap((listener) =>
    ROLES.filter((role) => authoriseConnection(listener, { role, name: 'x', machines: [] }).allowed).map(
      (role) => `${role} → ${listener}`,
    ),
  );
  expect(allowed).toEqual([
    'mobility-agent → process-server',
    'process-server → process-server',
    'mobility-agent → master-target',
    'process-server → master-target',
  ]);
  expect(mayBeServedBy('mobility-agent', 'process-server')).toBe(true);
  expect(mayBeServedBy('master-target', 'mobility-agent')).toBe(false);
});

test('an agent speaks for its machines only, a process server for all, a master target for none', () => {
  expect(authoriseMachine(agent, MACHINE).allowed).toBe(true);
  expect(authoriseMachine(agent, OTHER)).toEqual({
    allowed: false,
    reason: `the certificate of mobility-agent host-1 does not name machine ${OTHER}`,
  });
  expect(authoriseMachine({ role: 'process-server', name: 'ps', machines: [] }, OTHER).allowed).toBe(true);
  expect(authoriseMachine({ role: 'master-target', name: 'mt', machines: [OTHER] }, OTHER).allowed).toBe(false);
});
