import { type Decider, type DomainEvent, type HistoryEntry, isRefusal } from '@understudy/event-sourcing';
import { hashEnrolmentSecret } from '@understudy/identity';
import { nameDecider } from '../names/name.decider.ts';
import type { AnySlice } from '../stores/document-model.ts';
import { PLATFORM_SLICES } from '../stores/platform.slices.ts';

type AnyDecider = Decider<unknown, object, DomainEvent>;
const SLICES: readonly AnySlice[] = Object.values(PLATFORM_SLICES);
const certificate = (serial: string) => ({ serial, pem: `pem of ${serial}`, expiresAtMillis: 9_000_000 });
const secret = 's'.repeat(43);
const times = { days: [6], fromMinute: 60, durationMinutes: 30, utcOffsetMinutes: -60 };
const smtp = { host: 'mx', port: 25, security: 'none', user: 'u', from: 'a@b', to: ['c@d', 'e@f'] };
const webhook = { url: 'https://a.example/hook' };

type Life = readonly [kind: string, id: string, ...commands: object[]];

/** One life of everything the platform keeps, with every type of event in it. */
const LIVES: readonly Life[] = [
  [
    'name',
    'site-1',
    { type: 'ReserveName', kind: 'site', name: 'berlin', ownerId: 's1' },
    { type: 'ReleaseName', ownerId: 's1' },
  ],
  ['site', 's1', { type: 'RegisterSite', siteId: 's1', name: 'berlin', description: '', labels: { env: 'prod' } }],
  [
    'site',
    's2',
    { type: 'RegisterSite', siteId: 's2', name: 'oslo', description: 'o', labels: {} },
    { type: 'RetireSite' },
  ],
  ['site', 's1', { type: 'ChangeSite', description: 'the first', labels: { env: 'test', rack: '' } }],
  ['user', 'u1', { type: 'CreateUser', userId: 'u1', name: 'anna', role: 'owner', labels: {} }],
  ['user', 'u1', { type: 'IssueApiToken', tokenId: 't1', description: 'ci', secretHash: 'h1', expiresAtMillis: 77 }],
  [
    'user',
    'u1',
    { type: 'IssueApiToken', tokenId: 't2', description: '', secretHash: 'h2' },
    { type: 'RevokeApiToken', tokenId: 't1' },
  ],
  ['user', 'u1', { type: 'ChangeUser', role: 'reader', labels: { team: 'a' } }],
  [
    'user',
    'u2',
    { type: 'CreateUser', userId: 'u2', name: 'bert', role: 'reader', labels: {} },
    { type: 'RemoveUser' },
  ],
  [
    'enrolment-token',
    'e1',
    token('e1'),
    { type: 'UseEnrolmentToken', secret, role: 'process-server', partId: 'p1', name: 'ps-1', publicKeyHash: 'k' },
  ],
  ['enrolment-token', 'e2', { ...token('e2'), partName: 'ps-2', siteId: 's1' }, { type: 'WithdrawEnrolmentToken' }],
  ['server', 'p1', server('p1', 'A1'), { type: 'RenewServerCertificate', certificate: certificate('A2') }],
  [
    'server',
    'p1',
    { type: 'AnnounceServerAddress', host: '10.0.0.1', port: 9443 },
    { type: 'ChangeServer', labels: { a: 'b' }, siteId: 's1', address: { host: 'ps', port: 1 } },
  ],
  ['server', 'p2', server('p2', 'B1'), { type: 'RevokeServer', reason: 'lost' }],
  ['server', 'p3', server('p3', 'C1'), { type: 'RevokeServer', reason: 'old' }, { type: 'RemoveServer' }],
  [
    'agent',
    'a1',
    agent('a1', 'D1'),
    { type: 'RenewAgentCertificate', certificate: certificate('D2') },
    { type: 'ChangeAgent', labels: { a: 'b' }, siteId: 's1' },
  ],
  ['agent', 'a2', agent('a2', 'E1'), { type: 'RevokeAgent', reason: 'lost' }, { type: 'RemoveAgent' }],
  [
    'mapping',
    'm1',
    mapping('m1', 'there'),
    { type: 'ChangeMapping', networks: [{ source: 'lan', target: 'v1' }], labels: { x: 'y' } },
  ],
  ['mapping', 'm2', mapping('m2', 'back'), { type: 'RemoveMapping' }],
  [
    'window',
    'w1',
    window('w1', 'weekly'),
    {
      type: 'ChangeWindow',
      times: { fromMillis: 1, untilMillis: 2 },
      selector: 'a=b',
      siteIds: ['s1'],
      labels: { l: '' },
      description: 'd',
    },
  ],
  ['window', 'w2', window('w2', 'gone'), { type: 'CancelWindow' }],
  [
    'channel',
    'c1',
    channel('c1', 'ops', { webhook }),
    { type: 'ChangeChannel', smtp, sealedSecret: 'z', minLevel: 'Critical', labels: { l: 'm' } },
  ],
  ['channel', 'c2', channel('c2', 'mail', { smtp }), { type: 'CloseChannel' }],
];

export function platformHistory(): readonly HistoryEntry[] {
  const states = new Map<string, unknown>();
  let atMillis = 1_000_000;
  return LIVES.flatMap(([kind, id, ...commands]) =>
    commands.flatMap((command) => {
      atMillis += 1000;
      return decided(kind, `config.${kind}-${id}`, { ...command, atMillis }, states);
    }),
  );
}

function decided(kind: string, stream: string, command: object, states: Map<string, unknown>): HistoryEntry[] {
  const decider = deciderOf(kind);
  const state = states.get(stream) ?? decider.initialState;
  const decision = decider.decide(command, state);
  if (isRefusal(decision)) throw new Error(`${stream}: ${decision.code}: ${decision.message}`);
  states.set(
    stream,
    decision.reduce<unknown>((folded, event) => decider.evolve(folded, event), state),
  );
  return decision.map((event) => ({ stream, event }));
}

function deciderOf(kind: string): AnyDecider {
  if (kind === 'name') return nameDecider as unknown as AnyDecider;
  return SLICES.find((slice) => slice.kind === kind)!.decider as unknown as AnyDecider;
}

function token(tokenId: string) {
  const secretHash = hashEnrolmentSecret(secret);
  return {
    type: 'IssueEnrolmentToken',
    tokenId,
    role: 'process-server',
    labels: { rack: '7' },
    secretHash,
    expiresAtMillis: 9_000_000,
  };
}
function server(serverId: string, serial: string) {
  const facts = {
    serverId,
    role: 'process-server',
    name: serverId,
    nkey: 'U',
    version: '1',
    tokenId: `t-${serverId}`,
    labels: {},
  };
  return { type: 'EnrolServer', ...facts, certificate: certificate(serial), mayReplace: false };
}
function agent(agentId: string, serial: string) {
  const facts = { agentId, name: agentId, version: '1', tokenId: `t-${agentId}`, labels: {}, through: 'ps-1' };
  return { type: 'EnrolAgent', ...facts, siteId: 's2', certificate: certificate(serial), mayReplace: false };
}
function mapping(mappingId: string, name: string) {
  return {
    type: 'DefineMapping',
    mappingId,
    name,
    labels: {},
    sourceSiteId: 's1',
    targetSiteId: 's2',
    networks: [{ source: 'lan', target: 'v', drill: 'd' }],
  };
}
function window(windowId: string, name: string) {
  return { type: 'PlanWindow', windowId, name, labels: {}, description: '', times, selector: '', siteIds: [] };
}
function channel(channelId: string, name: string, target: object) {
  return { type: 'OpenChannel', channelId, name, labels: {}, minLevel: 'Warning', sealedSecret: 's', ...target };
}
