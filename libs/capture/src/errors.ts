/** A refusal of the capture loop: expected, with a stable code; nothing was changed. */
export class CaptureRefusal extends Error {
  override readonly name = 'CaptureRefusal';
  readonly code: CaptureRefusalCode;

  constructor(code: CaptureRefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type CaptureRefusalCode =
  | 'paused'
  | 'fenced'
  | 'closed'
  | 'too-many-markers'
  | 'unknown-disk'
  | 'disk-shrank'
  | 'map-in-use';
