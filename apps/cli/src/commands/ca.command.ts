import { join } from 'node:path';
import { CertificateAuthority, isRole, ROLES, writeCredentials } from '@understudy/identity';
import type { RegisterCommand } from '../command.types.ts';
import { defaultData } from '../context.ts';
import { CliFailure } from '../failure.ts';

interface IssueOptions {
  readonly folder: string;
  readonly role: string;
  readonly name: string;
  readonly machine: readonly string[];
  readonly days: string;
  readonly out: string;
}

export const register: RegisterCommand = (program, context) => {
  const ca = program.command('ca').description('the certificate authority that all parts of one installation trust');
  const folder = ['--folder <folder>', 'the authority’s folder', join(defaultData(), 'authority')] as const;
  ca.command('init')
    .description('make the authority when there is none')
    .option(...folder)
    .action(async (options: { folder: string }, command) => {
      const { certificatePem } = await CertificateAuthority.open(options.folder);
      context(command).output.result(
        { folder: options.folder, certificatePem },
        () => `the authority is in ${options.folder}; guard authority.pem`,
      );
    });
  ca.command('issue')
    .description('issue credentials for a part into a folder, which becomes its identity folder')
    .option(...folder)
    .requiredOption('--role <role>', ROLES.join(', '))
    .requiredOption('--name <name>', 'the part’s name, as in its configuration')
    .option(
      '--machine <uuid>',
      'agents: a machine it may speak for; once for each',
      (id: string, before: string[]) => [...before, id],
      [],
    )
    .option('--days <days>', 'how long it is valid', '90')
    .requiredOption('--out <folder>', 'where credentials.pem and ca.pem go')
    .action(async (options: IssueOptions, command) => {
      const { output } = context(command);
      await issue(options);
      output.result(
        { out: options.out, role: options.role, name: options.name },
        () => `credentials for ${options.role} ${options.name} are in ${options.out}`,
      );
    });
};

async function issue({ folder, role, name, machine, days, out }: IssueOptions): Promise<void> {
  if (!isRole(role)) throw new CliFailure(64, 'usage', `“${role}” is not a role`, `Roles are ${ROLES.join(', ')}.`);
  const dayCount = Number(days);
  if (!Number.isInteger(dayCount) || dayCount < 1 || dayCount > 3650)
    throw new CliFailure(64, 'usage', '--days must be a whole number from 1 to 3650', 'Most take 90.');
  const authority = await CertificateAuthority.open(folder, { create: false });
  writeCredentials(out, await authority.issue({ role, name, machines: machine }, dayCount), authority.certificatePem);
}
