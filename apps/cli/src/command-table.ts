import type { RegisterCommand } from './command.types.ts';

type Load = () => Promise<{ readonly register: RegisterCommand }>;

/** Every command and the file it is in. Only the file of the command that was asked for is loaded: the start stays fast. */
export const COMMANDS: Readonly<Record<string, Load>> = {
  protect: () => import('./commands/protect.command.ts'),
  unprotect: () => import('./commands/unprotect.command.ts'),
  status: () => import('./commands/status.command.ts'),
  pause: () => import('./commands/pause.command.ts'),
  resume: () => import('./commands/resume.command.ts'),
  resync: () => import('./commands/resync.command.ts'),
  points: () => import('./commands/points.command.ts'),
  point: () => import('./commands/point.command.ts'),
  view: () => import('./commands/view.command.ts'),
  'test-failover': () => import('./commands/test-failover.command.ts'),
  failover: () => import('./commands/failover.command.ts'),
  cleanup: () => import('./commands/cleanup.command.ts'),
  'stand-ins': () => import('./commands/stand-ins.command.ts'),
  jobs: () => import('./commands/jobs.command.ts'),
  forget: () => import('./commands/forget.command.ts'),
  store: () => import('./commands/store.command.ts'),
  agent: () => import('./commands/agent.command.ts'),
  'process-server': () => import('./commands/process-server.command.ts'),
  'master-target': () => import('./commands/master-target.command.ts'),
  ca: () => import('./commands/ca.command.ts'),
  demo: () => import('./commands/demo.command.ts'),
  doctor: () => import('./commands/doctor.command.ts'),
};
