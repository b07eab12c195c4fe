import { agentDecider } from '../agent/agent.decider.ts';
import { agentCodec } from '../agent/agent.events.ts';
import { specOf } from '../testing/given.ts';
import { serverDecider } from './server.decider.ts';
import { serverCodec } from './server.events.ts';

const certificate = { serial: 'AB', pem: 'pem', expiresAtMillis: 100 };
const known = { siteId: 'site', labels: {}, mayReplace: false };

describe('a server', () => {
  const { given, fold, expectEachAlone } = specOf(serverDecider, serverCodec);
  const facts = { serverId: 's', role: 'process-server', name: 'ps-1', nkey: 'U', version: '1', certificate } as const;
  const enrol = { type: 'EnrolServer', ...facts, tokenId: 't1', atMillis: 1, ...known } as const;
  const enrolled = given().when(enrol).events;
  const revoked = [
    ...enrolled,
    ...given(...enrolled).when({ type: 'RevokeServer', reason: 'lost', atMillis: 2 }).events,
  ];
  const address = { type: 'AnnounceServerAddress', host: '10.0.0.1', port: 9443, atMillis: 3 } as const;

  test('enrols once per token; its place is taken only by a token that names it', () => {
    expect(enrolled).toMatchObject([{ type: 'ServerEnrolled', name: 'ps-1', siteId: 'site' }]);
    expect(enrolled[0]).not.toHaveProperty('mayReplace');
    expect(given(...enrolled).when(enrol).types).toEqual([]);
    expect(given(...enrolled).when({ ...enrol, tokenId: 't2' }).refusal).toMatchObject({
      code: 'part-name-taken',
      field: '/name',
    });
    expect(given(...enrolled).when({ ...enrol, tokenId: 't2', mayReplace: true }).types).toEqual(['ServerEnrolled']);
    expect(given(...revoked).when({ ...enrol, tokenId: 't2' }).refusal.code).toBe('part-name-taken');
    expect(given(...revoked).when({ ...enrol, tokenId: 't2', mayReplace: true }).state.stage).toBe('enrolled');
  });
  test('what an operator says of its address outlasts what it says itself', () => {
    const announced = given(...enrolled).when(address).events;
    expect(announced).toMatchObject([{ type: 'ServerAddressKnown', byOperator: false }]);
    expect(given(...enrolled, ...announced).when(address).types).toEqual([]);
    const set = given(...enrolled, ...announced).when({
      type: 'ChangeServer',
      address: { host: 'ps.example', port: 1 },
      atMillis: 4,
    }).events;
    expect(given(...enrolled, ...announced, ...set).when(address).types).toEqual([]);
  });
  test('changes only what differs', () => {
    const change = { type: 'ChangeServer', labels: { a: 'b' }, siteId: 'other', atMillis: 5 } as const;
    expect(given(...enrolled).when(change).types).toEqual(['ServerLabelled', 'ServerMovedToSite']);
    expect(given(...enrolled).when({ ...change, labels: {}, siteId: 'site' }).types).toEqual([]);
    const set = { host: 'ps.example', port: 1 };
    expectEachAlone(enrolled, { type: 'ChangeServer', atMillis: 5 }, [
      { makes: 'ServerLabelled', fields: { labels: { a: 'b' } } },
      { makes: 'ServerMovedToSite', fields: { siteId: 'other' } },
      {
        makes: 'ServerAddressKnown',
        fields: { address: set },
        afterwards: { address: { ...set, byOperator: true } },
      },
    ]);
    const announced = [...enrolled, ...given(...enrolled).when(address).events];
    for (const moved of [{ port: 2 }, { host: '10.0.0.2' }])
      expect(given(...announced).when({ ...address, ...moved }).types).toEqual(['ServerAddressKnown']);
    const same = { type: 'ChangeServer', address: { host: address.host, port: address.port }, atMillis: 5 } as const;
    expect(given(...announced).when(same).events).toMatchObject([{ byOperator: true }]);
  });
  test('a renewed certificate is the only thing that is new', () => {
    const newer = { ...certificate, serial: 'CD' };
    const renewed = given(...enrolled).when({ type: 'RenewServerCertificate', certificate: newer, atMillis: 6 });
    expect(renewed.state).toEqual({ ...fold(enrolled), certificate: newer });
  });
  test('a revoked one gets nothing, and can be removed', () => {
    const renew = { type: 'RenewServerCertificate', certificate, atMillis: 6 } as const;
    expect(given(...enrolled).when(renew).types).toEqual(['ServerCertificateRenewed']);
    for (const command of [renew, address, { type: 'ChangeServer', atMillis: 6 } as const])
      expect(given(...revoked).when(command).refusal.code).toBe('part-revoked');
    expect(given(...revoked).when({ type: 'RevokeServer', reason: 'again', atMillis: 7 }).types).toEqual([]);
    expect(given(...enrolled).when({ type: 'RemoveServer', atMillis: 8 }).refusal.code).toBe('part-not-revoked');
    const removed = given(...revoked).when({ type: 'RemoveServer', atMillis: 8 }).events;
    expect(given(...revoked, ...removed).when(address).refusal.code).toBe('not-found');
    expect(given(...revoked, ...removed).when({ ...enrol, tokenId: 't3' }).types).toEqual(['ServerEnrolled']);
  });
});

describe('an agent', () => {
  const { given, expectEachAlone } = specOf(agentDecider, agentCodec);
  const facts = { agentId: 'a', name: 'web-1', version: '1', certificate, through: 'ps-1' } as const;
  const enrol = { type: 'EnrolAgent', ...facts, tokenId: 't1', atMillis: 1, ...known } as const;
  const enrolled = given().when(enrol).events;

  test('lives as a server does', () => {
    expect(given(...enrolled).when(enrol).types).toEqual([]);
    expect(given(...enrolled).when({ ...enrol, tokenId: 't2' }).refusal.code).toBe('part-name-taken');
    const change = { type: 'ChangeAgent', labels: { a: 'b' }, siteId: 'other', atMillis: 2 } as const;
    expectEachAlone(enrolled, { type: 'ChangeAgent', atMillis: 2 }, [
      { makes: 'AgentLabelled', fields: { labels: { a: 'b' } } },
      { makes: 'AgentMovedToSite', fields: { siteId: 'other' } },
    ]);
    const renew = { type: 'RenewAgentCertificate', certificate, atMillis: 2 } as const;
    const newer = { ...renew, certificate: { ...certificate, serial: 'CD' } };
    expect(given(...enrolled).when(newer).state).toMatchObject({ name: 'web-1', certificate: { serial: 'CD' } });
    const revoked = [...enrolled, ...given(...enrolled).when({ type: 'RevokeAgent', reason: 'x', atMillis: 3 }).events];
    expect(given(...revoked).when(renew).refusal.code).toBe('part-revoked');
    expect(given(...revoked).when({ type: 'RevokeAgent', reason: 'again', atMillis: 4 }).types).toEqual([]);
    expect(given(...enrolled).when({ type: 'RemoveAgent', atMillis: 4 }).refusal.code).toBe('part-not-revoked');
    const removed = given(...revoked).when({ type: 'RemoveAgent', atMillis: 4 }).events;
    expect(given(...revoked, ...removed).when(change).refusal.code).toBe('not-found');
  });
});
