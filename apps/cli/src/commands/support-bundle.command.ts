import { resolve } from 'node:path';
import { writeBundle } from '../bundle/bundle.ts';
import { gatherControlPlane, gatherParts } from '../bundle/gather.ts';
import type { RegisterCommand } from '../command.types.ts';
import { VERSION } from '../version.ts';
import { examine } from './doctor.command.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('support-bundle')
    .description(
      'one archive with logs, configurations, versions and states of this host and its control plane, without secrets',
    )
    .option('--out <file>', 'the archive (default: understudy-support-<time>.tar.gz here)')
    .action(async (options: { out?: string }, command) => {
      const made = context(command);
      const out = resolve(options.out ?? `understudy-support-${new Date().toISOString().replace(/[:.]/g, '')}.tar.gz`);
      made.output.note('looking at everything …');
      const { documents, texts } = await gatherParts(made);
      const more = { 'doctor.json': await examine(made), ...(await gatherControlPlane(made)) };
      const files = writeBundle({
        data: made.data,
        out,
        version: VERSION,
        documents: { ...documents, ...more },
        texts,
      });
      made.output.result(
        { out, files },
        () => `${out}: ${files.length} files. Secrets were taken out; look into it before you give it away.`,
      );
    });
};
