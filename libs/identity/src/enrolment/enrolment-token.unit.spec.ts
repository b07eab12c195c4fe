import { join } from 'node:path';
import { fuzzBytes } from '@understudy/testkit';
import { IdentityError } from '../errors.ts';
import { type EnrolmentToken, makeEnrolmentToken, parseEnrolmentToken } from './enrolment-token.ts';

const SECRET = 'c2VjcmV0'.repeat(5).concat('c2V');
const token: EnrolmentToken = {
  id: 't-1',
  secret: SECRET,
  ca: 'ab'.repeat(32),
  urls: ['https://config.example:8443', 'tls://ps.example:9443', 'http://127.0.0.1:8080'],
  role: 'process-server',
};
const textOf = (json: Uint8Array) => `us1.${Buffer.from(json).toString('base64url')}`;

/** What is read is a token that can be used; a refusal tells neither the secret nor the text. */
function judge(text: string): void {
  try {
    const parsed = parseEnrolmentToken(text);
    const { text: again } = makeEnrolmentToken(parsed);
    expect(parseEnrolmentToken(again)).toEqual({ ...parsed, secret: expect.stringMatching(/^[\w-]{43}$/) });
    for (const { protocol, hostname } of parsed.urls.map((url) => new URL(url)))
      if (protocol === 'http:') expect(['127.0.0.1', 'localhost', '[::1]']).toContain(hostname);
      else expect(['https:', 'tls:']).toContain(protocol);
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    expect(error.code).toBe('enrolment-token-invalid');
    expect(`${error.message} ${error.remedy} ${String(error.cause)}`).not.toContain(SECRET.slice(0, 12));
  }
}

test('whatever a token says, it is read whole or refused without telling it', () =>
  fuzzBytes({
    keptPath: join(import.meta.dirname, '../../fixtures/enrolment-tokens.json'),
    wellFormed: { token: Buffer.from(JSON.stringify(token)) },
    judge: (json) => judge(textOf(json)),
  }));

test('whatever is pasted is a token or refused', () =>
  fuzzBytes({
    keptPath: join(import.meta.dirname, '../../fixtures/enrolment-token-texts.json'),
    wellFormed: { text: Buffer.from(textOf(Buffer.from(JSON.stringify(token)))) },
    judge: (text) => judge(Buffer.from(text).toString('latin1')),
  }));

test.each([
  ['http://ps.example:80', 'plain HTTP beyond loopback'],
  ['http://127.0.0.1.evil.example', 'a name that looks like loopback'],
  ['https://anna:secret@config.example', 'a password'],
  ['tls://ps.example', 'TLS without a port'],
  ['ftp://config.example', 'another protocol'],
  ['config.example', 'no URL'],
])('an address is refused: %s (%s)', (url) => {
  const json = Buffer.from(JSON.stringify({ ...token, urls: [url] }));
  expect(() => parseEnrolmentToken(textOf(json))).toThrow('an address is not usable');
});
