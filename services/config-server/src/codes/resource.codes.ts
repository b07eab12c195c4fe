import type { CodeTable } from './code.ts';

/** Refusals of machines, policies, groups and alerts. */
export const RESOURCE_CODES = {
  'machine-protected': {
    kind: 'refusal',
    status: 409,
    title: 'The machine is protected',
    meaning: 'A machine whose protection is enabled cannot be retired, nor moved to another agent.',
    remedy: 'Disable or forget its protection first.',
  },
  'machine-retired': {
    kind: 'refusal',
    status: 409,
    title: 'The machine is retired',
    meaning: 'A retired machine takes no changes.',
    remedy: 'Register it anew.',
  },
  'disk-shrunk': {
    kind: 'refusal',
    status: 422,
    title: 'A disk cannot shrink',
    meaning: 'Recovery points hold the larger disk. A smaller one is another disk.',
    remedy: 'Detach the disk and attach the smaller one as a new disk.',
  },
  'disk-twice': {
    kind: 'refusal',
    status: 422,
    title: 'A disk is named twice',
    meaning: 'Ids, names and paths of a machine’s disks must differ.',
    remedy: 'Name every disk once.',
  },
  'disk-unknown': {
    kind: 'refusal',
    status: 422,
    title: 'The machine has no such disk',
    meaning: 'The disk named is not one of the machine.',
    remedy: 'See the machine for its disks; attach the disk to the machine first.',
  },
  'policy-retired': {
    kind: 'refusal',
    status: 409,
    title: 'The policy is retired',
    meaning: 'A retired policy takes no changes and no items.',
    remedy: 'Choose another policy.',
  },
  'policy-in-use': {
    kind: 'refusal',
    status: 409,
    title: 'The policy is in use',
    meaning: 'Protected items still follow it.',
    remedy: 'Give them another policy, then retire it.',
  },
  'thresholds-crossed': {
    kind: 'refusal',
    status: 422,
    title: 'The thresholds are the wrong way round',
    meaning: 'An RPO must be a warning before it is critical.',
    remedy: 'Choose a warning threshold below the critical one.',
  },
  'tiers-unordered': {
    kind: 'refusal',
    status: 422,
    title: 'The retention tiers do not follow each other',
    meaning: 'Each tier must keep points for longer and less often than the one before, and longer than the window.',
    remedy: 'Order the tiers from fine to coarse, from short to long.',
  },
  'group-dissolved': {
    kind: 'refusal',
    status: 409,
    title: 'The group is dissolved',
    meaning: 'A dissolved group takes no changes.',
    remedy: 'Form a new group.',
  },
  'group-too-large': {
    kind: 'refusal',
    status: 422,
    title: 'The group is too large',
    meaning: 'A replication group has at most 100 machines: its barrier has to be short.',
    remedy: 'Form several groups.',
  },
  'executor-unreachable': {
    kind: 'problem',
    status: 503,
    title: 'A server did not answer',
    meaning:
      'The question or command went to a master target, process server or agent, which did not answer in time. Nobody knows whether a command was done.',
    remedy: 'Check that the server runs; repeat the request with the same Idempotency-Key.',
  },
  'executor-refused': {
    kind: 'refusal',
    status: 409,
    title: 'A server refused',
    meaning: 'A master target, process server or agent refused what it was asked for; the message is its own.',
    remedy: 'See the message.',
  },
  'alert-not-open': {
    kind: 'refusal',
    status: 409,
    title: 'The alert is not open',
    meaning: 'Only an open alert can be acknowledged or closed.',
    remedy: 'Look at the alert: its cause has gone already.',
  },
} as const satisfies CodeTable;
