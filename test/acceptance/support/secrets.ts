import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every secret that lies in the files of an installation: tokens, private keys line by line, bus seeds. Found by what they are, not by the code under test. */
export function secretsUnder(folder: string): string[] {
  const files = globSync('**/{owner-token,*.pem,*nkey*,*.seed,*.json}', { cwd: folder });
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [
      ...(file.endsWith('owner-token') ? [text.trim()] : []),
      ...[...text.matchAll(/\bus1\.[\w-]+/g)].map((match) => match[0]),
      ...[...text.matchAll(/\bSU[A-Z2-7]{56}\b/g)].map((match) => match[0]),
      ...[...text.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----([^-]+)-----END/g)].flatMap((match) =>
        match[1]!.split('\n').filter((line) => line.length > 20),
      ),
    ];
  });
}
