import type { CodeTable } from './code.ts';

/** Why an item, server or agent is not healthy. Each is Warning or Critical; alerts carry the same codes. */
export const HEALTH_CODES = {
  'agent-silent': {
    kind: 'health',
    title: 'The agent is not heard',
    meaning:
      'Neither the agent nor the target’s report of it came in the last 15 seconds. What the machine writes now may be lost in a disaster.',
    remedy:
      'Check the machine, its agent (`systemctl status understudy-agent`) and the way to its process server. If the site is lost: fail over.',
  },
  'process-server-silent': {
    kind: 'health',
    title: 'The process server is not heard',
    meaning: 'No report for 15 seconds. All machines it relays are listed; what they write waits at their agents.',
    remedy: 'Start the process server, or move its machines to another one.',
  },
  'master-target-silent': {
    kind: 'health',
    title: 'The master target is not heard',
    meaning: 'No report for 15 seconds. The machines it keeps are listed; what they write waits in front of it.',
    remedy:
      'Start the master target. Its replicas work without the control plane: `understudy failover --local` on its host.',
  },
  'replication-interrupted': {
    kind: 'health',
    title: 'Replication is interrupted',
    meaning: 'The agent is there but has nobody to send to. Changes are tracked and sent later.',
    remedy: 'Check process server, master target, certificates and the network between them.',
  },
  'replication-paused': {
    kind: 'health',
    title: 'Replication is paused',
    meaning: 'A person paused it. The newest recovery point grows old.',
    remedy: 'Resume it when the reason is gone.',
  },
  'rpo-warning': {
    kind: 'health',
    title: 'The recovery point grows old',
    meaning: 'The RPO is above the policy’s warning threshold.',
    remedy: 'See mode, churn and bandwidth of the item; give it more bandwidth, or raise the threshold.',
  },
  'rpo-critical': {
    kind: 'health',
    title: 'The recovery point is too old',
    meaning: 'The RPO is above the policy’s critical threshold: a disaster now would lose that much.',
    remedy: 'See mode, churn and bandwidth of the item; remove the bottleneck or the interruption.',
  },
  'initial-copy': {
    kind: 'health',
    title: 'Not protected yet',
    meaning: 'The initial copy has not reached its first durable point: the machine cannot be recovered.',
    remedy: 'Wait for the initial copy; its job shows progress and forecast.',
  },
  'operation-failed': {
    kind: 'health',
    title: 'An operation failed',
    meaning: 'A job of this item failed and keeps it until somebody decides.',
    remedy: 'See the job; retry, undo or leave it.',
  },
  'drill-failed': {
    kind: 'health',
    title: 'A drill failed',
    meaning:
      'A copy of the machine could not be made, did not start or did not pass its probe, or could not be removed: a failover now may end the same way.',
    remedy: 'See the drill’s job, cure the cause, clean the drill up and make another one.',
  },
  'job-waits-for-person': {
    kind: 'health',
    title: 'A job waits for a person',
    meaning:
      'A step of a job of this item cannot be decided by the platform: somebody on the spot has to look. Until it is answered the job stands still and keeps the item.',
    remedy: 'Do what the step asks for, then answer it: `understudy job answer`, or POST /jobs/:id/answer.',
  },
  'not-hydrated': {
    kind: 'health',
    title: 'Runs from the replica store',
    meaning: 'The stand-in’s disks still need the replica. A restart of the master target pauses it.',
    remedy: 'Let hydration finish; commit begins it.',
  },
  'failover-uncommitted-long': {
    kind: 'health',
    title: 'The failover waits for commit or undo',
    meaning: 'The machine runs at the target and is not protected there; the point can still be changed.',
    remedy: 'Commit the failover, or undo it.',
  },
  'unprotected-at-target': {
    kind: 'health',
    title: 'Not protected at the target',
    meaning: 'The failover is committed; nothing replicates what the machine writes there.',
    remedy: 'Reprotect it.',
  },
  'source-may-run': {
    kind: 'health',
    title: 'The old machine may still run',
    meaning:
      'The source was heard when it was failed over, and nobody confirmed that it is stopped. Two machines may serve.',
    remedy: 'Stop the old machine, then confirm it.',
  },
  'source-shut-out': {
    kind: 'health',
    title: 'The source is shut out from its replica',
    meaning:
      'A failover granted a new generation and did not come to its end; what the source writes is not protected.',
    remedy: 'Retry or undo the failover.',
  },
  'split-brain': {
    kind: 'health',
    title: 'Two replicas rule',
    meaning:
      'Two generations of one number with different ids were seen: two places believe that they hold the machine.',
    remedy: 'Stop one of them; decide which data are right; forget the other replica.',
  },
  'replica-damaged': {
    kind: 'health',
    title: 'The replica is damaged',
    meaning:
      'The master target found data it cannot read or whose checksum is wrong. It asks the source for them again.',
    remedy: 'Check the target’s disk. If the source is there, it heals; otherwise run `understudy store check`.',
  },
  'assignment-problem': {
    kind: 'health',
    title: 'An executor cannot do what it is told',
    meaning: 'Agent, process server or master target refuses a part of its assignment for this machine.',
    remedy: 'See the evidence for its reason.',
  },
  'assignment-behind': {
    kind: 'health',
    title: 'An executor has an old assignment',
    meaning: 'It is heard, but has not applied the newest assignment for more than a minute.',
    remedy: 'See its log; its disk may be full.',
  },
  'server-space-low': {
    kind: 'health',
    title: 'A server runs out of space',
    meaning:
      'Less than a tenth of its space is free; below a twentieth it is critical. A master target shortens its window, then stops.',
    remedy: 'Add space, shorten the retention, or move machines.',
  },
  'server-reports': {
    kind: 'health',
    title: 'A server reports a problem of its own',
    meaning: 'The server’s own health has a reason; the evidence names its code.',
    remedy: 'Follow the remedy in the evidence.',
  },
  'certificate-expiring': {
    kind: 'health',
    title: 'A certificate runs out',
    meaning: 'The certificate of a server or agent ends within a week and was not renewed.',
    remedy: 'Check that it reaches the configuration server; enrol it again if needed.',
  },
} as const satisfies CodeTable;
