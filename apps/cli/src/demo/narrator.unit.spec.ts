import { Writable } from 'node:stream';
import { Narrator } from './narrator.ts';

function told(terminal: boolean): string {
  let text = '';
  const out = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const narrator = new Narrator(out, terminal);
  narrator.heading('Copy');
  for (const share of [0, 0.1, 0.3, 1]) narrator.progress(share, 'bytes');
  narrator.good('done');
  return text;
}

test('on a terminal a bar is drawn over itself and what follows begins on a new line', () => {
  const text = told(true);
  expect(text.match(/\r/g)).toHaveLength(4);
  expect(text).toContain(' 30 %  bytes');
  expect(text).toMatch(/bytes\n[^\n]*✔/);
});

test('elsewhere there are plain lines, not one for every step of a bar, and no control characters', () => {
  const text = told(false);
  expect(text.split('\n').filter((line) => line.includes('%'))).toHaveLength(3);
  expect(text).toMatch(/^\n\s*0\.0 s {2}1\. Copy\n/);
  expect([...text].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
});
