import { apiTokenText, hashOfSecret, isSecretOf, newSecret, parseApiToken } from './api-token.ts';

const tokenId = '0c2b7a54-53a1-4b0b-8a33-5f0c4f3f1c39';

test('what was written is read again, and nothing else is', () => {
  const secret = newSecret();
  const text = apiTokenText({ tokenId, secret });
  expect(parseApiToken(text)).toEqual({ tokenId, secret });
  for (const wrong of ['', 'us_', text.slice(0, -1), `${text}x`, text.replace('us_', 'uS_'), text.toUpperCase()])
    expect(parseApiToken(wrong)).toBeUndefined();
});
test('only the secret fits its sum', () => {
  const secret = newSecret();
  expect(isSecretOf(secret, hashOfSecret(secret))).toBe(true);
  expect(isSecretOf(newSecret(), hashOfSecret(secret))).toBe(false);
  expect(isSecretOf(secret, '')).toBe(false);
});
