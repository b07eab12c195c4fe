import type { RegisterCommand } from './command.types.ts';

type Load = () => Promise<{ readonly register: RegisterCommand }>;
type CommandTable = Readonly<Record<string, Load>>;

/** Commands that need no service, are a service, or look at everything. Only the file of the command that was asked for is loaded: the start stays fast. */
const COMMON: CommandTable = {
  up: () => import('./commands/up.command.ts'),
  login: () => import('./commands/login.command.ts'),
  enrol: () => import('./commands/enrol.command.ts'),
  doctor: () => import('./commands/doctor.command.ts'),
  'support-bundle': () => import('./commands/support-bundle.command.ts'),
  store: () => import('./commands/store.command.ts'),
  agent: () => import('./commands/agent.command.ts'),
  'process-server': () => import('./commands/process-server.command.ts'),
  'master-target': () => import('./commands/master-target.command.ts'),
  'config-server': () => import('./commands/config-server.command.ts'),
  orchestrator: () => import('./commands/orchestrator.command.ts'),
  ca: () => import('./commands/ca.command.ts'),
  demo: () => import('./commands/demo.command.ts'),
};

/** Files that have several commands. */
const PLAIN: Load = () => import('./api/items/plain.commands.ts');
const PROTECT: Load = () => import('./api/items/protect.commands.ts');
const POINTS: Load = () => import('./api/items/points.commands.ts');
const FAILOVER: Load = () => import('./api/items/failover.commands.ts');
const DRILL: Load = () => import('./api/items/drill.commands.ts');
const CHANGE: Load = () => import('./api/items/change.commands.ts');
const END: Load = () => import('./api/items/end.commands.ts');
const DECLARE: Load = () => import('./api/declare.commands.ts');

/** What a user does through the control plane. */
export const CONTROL_PLANE_COMMANDS: CommandTable = {
  status: () => import('./api/status.command.ts'),
  list: () => import('./api/list.command.ts'),
  get: () => import('./api/get.command.ts'),
  create: () => import('./api/create.command.ts'),
  change: () => import('./api/change.command.ts'),
  label: () => import('./api/label.command.ts'),
  delete: () => import('./api/delete.command.ts'),
  wait: () => import('./api/wait.command.ts'),
  apply: DECLARE,
  diff: DECLARE,
  export: DECLARE,
  assess: () => import('./api/assess.command.ts'),
  check: PROTECT,
  protect: PROTECT,
  pause: PLAIN,
  resume: PLAIN,
  resync: PLAIN,
  'set-disks': CHANGE,
  'set-policy': CHANGE,
  move: CHANGE,
  points: POINTS,
  'name-point': POINTS,
  history: POINTS,
  'test-failover': DRILL,
  cleanup: DRILL,
  failover: FAILOVER,
  'change-point': FAILOVER,
  undo: PLAIN,
  commit: PLAIN,
  retry: PLAIN,
  leave: () => import('./api/items/leave.command.ts'),
  disable: END,
  forget: END,
  jobs: () => import('./api/jobs.command.ts'),
  job: () => import('./api/job.command.ts'),
  alert: () => import('./api/alert.command.ts'),
  events: () => import('./api/events.command.ts'),
  revoke: () => import('./api/revoke.command.ts'),
  token: () => import('./api/token.command.ts'),
  ...COMMON,
};

/** The same by the services of this host alone (`--local` or a socket): break-glass, kept for ever. */
export const LOCAL_COMMANDS: CommandTable = {
  protect: () => import('./local/protect.command.ts'),
  unprotect: () => import('./local/unprotect.command.ts'),
  status: () => import('./local/status.command.ts'),
  pause: () => import('./local/pause.command.ts'),
  resume: () => import('./local/resume.command.ts'),
  resync: () => import('./local/resync.command.ts'),
  points: () => import('./local/points.command.ts'),
  point: () => import('./local/point.command.ts'),
  view: () => import('./local/view.command.ts'),
  'test-failover': () => import('./local/test-failover.command.ts'),
  failover: () => import('./local/failover.command.ts'),
  cleanup: () => import('./local/cleanup.command.ts'),
  'stand-ins': () => import('./local/stand-ins.command.ts'),
  jobs: () => import('./local/jobs.command.ts'),
  forget: () => import('./local/forget.command.ts'),
  ...COMMON,
};
