import type { CodeFacts, CodeTable } from './code.ts';

/** Codes that agent, process server, master target, orchestrator and the libraries tell; those of the configuration server stand there. */
export const SERVICE_CODES = {
  'agent-defect': health(
    'The agent met a defect',
    'A part of the agent failed in a way it was not built for.',
    'Look into the agent’s log, and report it.',
  ),
  'answer-too-large': refusal(
    'The answer is too large',
    'What a command answers does not fit into one message of the bus.',
    'Ask for less at once; if nothing was asked for, report it.',
  ),
  'boot-incomplete': refusal(
    'The machine cannot be booted',
    'The definition of the machine lacks something its fabric needs, like the kernel of a direct boot.',
    'Complete the machine’s definition at the source and wait for the next point.',
  ),
  'cannot-start': refusal(
    'A process cannot be started',
    'The supervisor could not start one of its processes.',
    'Read the reason beside it; usually a port or a folder is taken.',
  ),
  'certificate-expires': health(
    'A certificate expires',
    'The certificate of this process ends soon and could not be renewed.',
    'See that the configuration server is reachable; without one issue new credentials: understudy ca issue.',
  ),
  'certificate-lacks-machine': refusal(
    'The certificate does not name the machine',
    'An agent may speak only for machines that its certificate or its assignment names.',
    'Issue a certificate that names the machine, or protect it through the control plane.',
  ),
  'clock-skewed': health(
    'A clock is wrong',
    'The clocks of source and target differ by more than they should. RPO is not affected, the times that people see are.',
    'Set up NTP on the host that is named.',
  ),
  closed: refusal(
    'It is closing',
    'The part was asked while it was coming to an end.',
    'Ask again when it has started anew.',
  ),
  'control-plane-away': health(
    'The control plane is not heard',
    'This server or agent has no connection to the bus. It works on with what it was assigned.',
    'Look after the configuration server and NATS; it is connected again by itself.',
  ),
  'credentials-unusable': health(
    'New credentials cannot be used',
    'The next certificate could not be issued or read; the present one is still in force.',
    'Read the cause; issue credentials anew before the present ones end.',
  ),
  'disk-not-protectable': refusal(
    'The disk cannot be protected',
    'The host of the machine says that the disk cannot be captured: in use, missing, or of a kind that is not supported.',
    'Free the disk or exclude it.',
  ),
  'disk-not-usable': refusal(
    'The disk cannot be used',
    'The path is no disk or file that can be opened for reading and writing.',
    'Correct the path; the agent needs the right to open it.',
  ),
  'disk-taken': refusal(
    'A disk belongs to another machine',
    'A disk of an assigned machine is protected by this agent as a disk of another one already.',
    'Take it out of one of the two machines.',
  ),
  'disks-in-use': refusal(
    'Disks are in use',
    'Another process holds the disk: two writers would destroy each other’s work.',
    'End the other process, or stop protecting the disk elsewhere.',
  ),
  'drill-needs-isolation': refusal(
    'A drill needs isolation',
    'A copy of a running machine must not reach the network of the machine itself.',
    'Choose the network none or isolated.',
  ),
  'enrolment-failed': refusal(
    'Enrolment failed',
    'No address of the token led to a configuration server that accepted it.',
    'Check the addresses and the way to them; a token works once and for an hour.',
  ),
  'enrolment-token-invalid': refusal(
    'The enrolment token cannot be used',
    'The text is damaged, or the token is for another role.',
    'Copy it whole, or make a new one: understudy create enrolment-token.',
  ),
  'failed-over-already': refusal(
    'The machine is failed over already',
    'A stand-in is the machine now.',
    'Change its point, undo the failover, or commit it.',
  ),
  fenced: refusal(
    'The machine is fenced',
    'Another generation rules its replica: an old machine must never write into it again.',
    'See understudy --local status and understudy --local stand-ins; undo the failover to let the source go on.',
  ),
  'generation-moved': refusal(
    'Another generation rules',
    'Another generation was granted since the one that the command expects: somebody else failed the machine over, or undid it.',
    'Look at the machine’s placement and its jobs, then decide again.',
  ),
  'health-check-failed': health(
    'A health check failed',
    'The check itself met a defect, so the state is not known.',
    'Look into the log, and report it.',
  ),
  'identity-damaged': refusal(
    'The credentials are damaged',
    'Certificate and key do not belong together, are for another part, or cannot be read.',
    'Issue new ones: understudy ca issue, or enrol anew.',
  ),
  'identity-invalid-name': refusal(
    'The name is not one a part can have',
    'Names of parts are lower-case letters, digits, dots, dashes and underscores, 63 at most.',
    'Choose another name.',
  ),
  'identity-missing': refusal(
    'There are no credentials',
    'The identity folder holds no certificate and key.',
    'Enrol the part with a token, or issue credentials: understudy ca issue.',
  ),
  'identity-permissions': refusal(
    'A private key can be read by others',
    'The mode of the file lets others on this host read it.',
    'chmod 600, and issue a new certificate if somebody may have read it.',
  ),
  'job-end-refused': refusal(
    'The end of a job was refused',
    'The item is held by another job: this one was superseded.',
    'Nothing to do; see the job that took the item.',
  ),
  'job-failed': refusal(
    'The job failed',
    'A step of the job failed; the job says which and why.',
    'Follow the ways on that the job names: retry, undo or leave.',
  ),
  'job-key-in-use': refusal(
    'The job’s key is taken',
    'A job with this key runs or ran with other parameters.',
    'Use another key.',
  ),
  'job-not-failed': refusal('The job has not failed', 'Only a failed job is run again.', 'Wait for its end.'),
  'key-reused': refusal(
    'The key belongs to another command',
    'The same job and step came with another command: an effect is done once per key.',
    'Report it: two versions of the orchestrator may be at work.',
  ),
  'lease-taken': health(
    'Another orchestrator has the lease',
    'This orchestrator waits; jobs are run by the holder.',
    'Nothing to do while the holder is alive.',
  ),
  'loop-defect': health(
    'The capture loop met a defect',
    'The loop of a machine ended; its disk goes on, replication does not.',
    'Restart the agent; report it with the log.',
  ),
  'machine-busy': refusal('The machine is busy', 'Another job works on it.', 'Wait for its end.'),
  'machine-exists': refusal(
    'The machine is there already',
    'A machine of this name or id is protected by this agent.',
    'Use another name, or stop protecting the other one.',
  ),
  'machine-in-use': refusal(
    'Clients use the machine’s disks',
    'The agent is asked to let go of disks that somebody uses through it.',
    'Stop the machine, or force it, and it loses its disks.',
  ),
  'machine-not-attached': refusal(
    'The machine is not attached',
    'The agent knows the machine but has not opened its disks.',
    'Read the reason beside it in the agent’s status.',
  ),
  'machine-unknown': refusal(
    'There is no such machine',
    'Nothing with this name or id is protected here.',
    'List what there is.',
  ),
  'malformed-command': refusal(
    'The command cannot be understood',
    'A command on the bus has not the form that its schema gives; the field is named.',
    'Upgrade both sides to releases that fit.',
  ),
  'managed-by-control-plane': refusal(
    'The control plane manages it',
    'A machine that was assigned is not changed from the local admin socket.',
    'Use the API; without a control plane see the break-glass commands.',
  ),
  'name-ambiguous': refusal('The name is ambiguous', 'Several machines have this name.', 'Use the id.'),
  'no-application-point': refusal(
    'No point is application-consistent',
    'latest-application was asked for. Points of that kind come of a freeze of the application; agents of this release cannot freeze, so every point is crash-consistent.',
    'Quiesce the application by hand (flush and lock, or stop it), name that instant, let it go on, and recover to @name; or use latest.',
  ),
  'no-disks': refusal(
    'There are no disks',
    'The machine has no disk that could be served.',
    'Wait for the first durable point.',
  ),
  'not-confirmed': refusal(
    'It was not confirmed',
    'What destroys data asks for the name of the machine.',
    'Repeat it with the name as confirmation.',
  ),
  'not-connected': refusal(
    'There is no connection',
    'The part that should do it is not connected now.',
    'Look after the part that is named; it connects again by itself.',
  ),
  'not-durable-yet': refusal(
    'The point is not durable yet',
    'The seal with the marker has not reached the target’s disks in time.',
    'Nothing: it is asked again. If it stays so, look at the way between agent and target.',
  ),
  'not-sealed-yet': refusal(
    'The seal was not made yet',
    'The agent could not make the seal with the marker in time: it copies, compares, or is not connected.',
    'Nothing: it is asked again. If it stays so, look at the agent’s mode.',
  ),
  'outcome-unknown': refusal(
    'The outcome is not known',
    'A command was sent and not answered: it may or may not have taken effect. It is sent again under the same key.',
    'Nothing to do unless the step waits for a person.',
  ),
  'peer-not-allowed': refusal(
    'The peer is not allowed',
    'A part in this role must not connect here.',
    'Check the addresses in the configuration: is this the right part?',
  ),
  'peer-without-certificate': refusal(
    'The peer shows no certificate',
    'The other end is not of our authority.',
    'Issue it credentials with the same authority, or enrol it.',
  ),
  'peer-without-identity': refusal(
    'The peer has no identity',
    'The certificate carries no Understudy name.',
    'Issue it one: understudy ca issue, or enrol it.',
  ),
  'pinned-point-holds': health(
    'A pinned point holds back room',
    'Retention cannot free room because a pinned point needs it.',
    'Remove the pin when it is not needed any more.',
  ),
  'point-missing': refusal(
    'There is no such point',
    'The selector fits no recovery point that is kept.',
    'List the points of the machine.',
  ),
  'point-unknown': refusal(
    'There is no such point',
    'No recovery point fits what was asked for.',
    'List the machine’s points and choose one of them.',
  ),
  'probe-failed': refusal(
    'The probe did not pass',
    'The replica machine did not show what the probe waits for in time.',
    'Look at its console; a slow machine needs a longer time-out.',
  ),
  'replica-in-use': refusal(
    'Replica machines run from it',
    'The replica cannot be removed while a stand-in or drill runs from it.',
    'Undo or clean up first.',
  ),
  'replica-machine-gone': refusal(
    'The replica machine is gone',
    'The machine that the job made is not there any more.',
    'Try the job again.',
  ),
  'replica-machine-unknown': refusal(
    'There is no such replica machine',
    'The master target has no replica machine with this id (any more).',
    'List its stand-ins; a job that asks for it may be undone.',
  ),
  'rpo-high': health(
    'The recoverable state is old',
    'The age of the newest recoverable state is over the threshold.',
    'See mode and lag: more bandwidth, fewer writes, or wait for the way to come back.',
  ),
  'runs-from-store': health(
    'A stand-in runs from the replica store',
    'Its disks are not hydrated yet: it depends on the master target.',
    'Wait for hydration, or begin it.',
  ),
  'sender-not-allowed': refusal(
    'The sender may not send this',
    'The command is reserved for other roles.',
    'Send it from a service that may; the reference of the bus lists them.',
  ),
  'socket-path-too-long': refusal(
    'The socket’s path is too long',
    'The kernel allows 107 bytes for the path of a Unix socket.',
    'Use a shorter data folder.',
  ),
  'source-closed': health(
    'The source is closed',
    'A planned failover closed the source: it takes no writes.',
    'Finish or undo the failover.',
  ),
  'source-not-confirmed-stopped': refusal(
    'The source is not known to be stopped',
    'Two machines could run at once.',
    'Stop the source by hand and confirm it.',
  ),
  'source-silent': health(
    'The source is silent',
    'Nothing was heard of the source for longer than it should be.',
    'Look after its agent and the way to it.',
  ),
  'source-still-sends': refusal(
    'The source still sends',
    'The replica cannot be forgotten while its source is connected.',
    'Stop protecting it at the source first.',
  ),
  'source-unreachable': refusal(
    'The source cannot be reached',
    'The agent of the machine does not answer.',
    'Look after the agent, or go on without it where the job offers that.',
  ),
  'spool-full': health(
    'The spool is nearly full',
    'The next hop is slower than the agents: they begin to coalesce.',
    'More bandwidth, or a larger spool (spool.bytesMax).',
  ),
  'stale-term': refusal(
    'The term is over',
    'Another control plane was promoted; commands of the old one are refused for ever.',
    'Use the promoted control plane; take the old one out of service.',
  ),
  'stand-in-exists': refusal(
    'There is a stand-in',
    'The machine has a stand-in that has to be cleaned up first.',
    'Clean up or undo it.',
  ),
  'stand-in-unknown': refusal(
    'There is no such stand-in',
    'No machine was made under this key.',
    'List the stand-ins.',
  ),
  'stand-in-without-disks': health(
    'A stand-in lost its disks',
    'The exports of a running stand-in could not be opened again.',
    'Look into the log of the master target; restart it when the cause is gone.',
  ),
  stopping: refusal(
    'It is stopping',
    'The process is coming to an orderly end.',
    'Ask again when it has started anew.',
  ),
  'store-failing': health(
    'The replica store fails',
    'Its device answers with errors: nothing more is accepted.',
    'Replace the device; the replica is resynchronised by hashes.',
  ),
  'store-space-low': health(
    'Room is running out',
    'The device of the replica store is nearly full; retention gives up the oldest points first.',
    'More room, or a shorter window.',
  ),
  'stream-closed': refusal(
    'The stream is closed',
    'The connection ended while it was used.',
    'Nothing to do: it is opened again by itself.',
  ),
  'too-many-markers': refusal(
    'Too many markers',
    'More names for points than one batch can carry.',
    'Wait for the next point.',
  ),
  'too-many-views': refusal(
    'Too many views',
    'More views are open than this master target allows.',
    'Close views that are not needed.',
  ),
  'too-much-in-flight': refusal(
    'Too much at once',
    'More commands wait for an answer than one connection may have.',
    'Try again; it is a limit, not a fault.',
  ),
  'unknown-command': refusal(
    'The command is not known',
    'This service does not know the command: it is older than the one who asks.',
    'Upgrade this service first, then who asks.',
  ),
  'unknown-method': refusal(
    'The method is not known',
    'The other end of the control connection is older or newer.',
    'Upgrade both sides to releases that fit.',
  ),
  'upstream-unavailable': health(
    'The next hop is not reachable',
    'Batches wait in the spool.',
    'Check the next hop and the way to it.',
  ),
  'view-unknown': refusal('There is no such view', 'The view was closed or has expired.', 'Open a new one.'),
  'wait-timed-out': refusal(
    'Waiting took too long',
    'What a step waited for did not happen in its time.',
    'See the item’s health, then try the job again.',
  ),
} as const satisfies CodeTable;

function refusal(title: string, meaning: string, remedy: string): CodeFacts {
  return { kind: 'refusal', title, meaning, remedy };
}

function health(title: string, meaning: string, remedy: string): CodeFacts {
  return { kind: 'health', title, meaning, remedy };
}
