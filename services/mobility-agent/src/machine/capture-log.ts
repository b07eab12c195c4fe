import type { CaptureEvent } from '@understudy/capture';
import type { MobilityAgentLog } from '../mobility-agent.context.ts';

type Tell<Type extends CaptureEvent['type']> = (
  log: MobilityAgentLog,
  event: Extract<CaptureEvent, { type: Type }>,
) => void;

/** What each event of a loop is in the log: one line for each, so that a new event cannot be forgotten. */
const TELL: { readonly [Type in CaptureEvent['type']]: Tell<Type> } = {
  mode: (log, { mode, reason }) => log.tell('mode-changed', `${mode}: ${reason}`, { mode }),
  doubt: (log, event) => log.tell('doubt-found', event.reason, event),
  compared: (log, event) => log.tell('compared', 'a comparison ended', event),
  fenced: (log, { reason }) => log.tell('fenced', reason),
  refused: (log, { code, reason }) => log.tell('refused', reason, { refusal: code }),
  'map-failed': (log, { disk, cause }) =>
    log.tell('map-failed', 'the dirty map cannot be written: the disk will be compared', { disk, error: cause }),
  'read-failed': (log, { disk, offsetBytes, cause }) =>
    log.tell('read-failed', 'a block of the disk cannot be read', { disk, offsetBytes, error: cause }),
  'cut-given-up': (log, { reason }) => log.tell('cut-given-up', reason),
  'marker-lost': (log, { localId }) => log.tell('marker-lost', 'a named seal did not reach the target', { localId }),
  defect: (log, { cause }) =>
    log.tell('loop-defect', 'replication of this machine has stopped; its disks are served', { error: cause }),
};

export function captureLog(log: MobilityAgentLog): (event: CaptureEvent) => void {
  return (event) => (TELL[event.type] as Tell<typeof event.type>)(log, event as never);
}
