/** One thing about an alert that somebody should know. */
export interface Note {
  readonly alertId: string;
  readonly occurrence: number;
  readonly what: 'opened' | 'worsened' | 'closed' | 'unmuted';
  readonly level: 'Warning' | 'Critical';
  readonly code: string;
  readonly subject: string;
  readonly cause: string;
  readonly remedy: string;
  readonly itemsTotal: number;
  readonly atMillis: number;
}

/** What is sent at once: everything that gathered since the last message. `id` is the same in all attempts. */
export interface Message {
  readonly kind: 'alerts' | 'test';
  readonly id: string;
  readonly notes: readonly Note[];
}

const LINES_MAX = 50;

export function subjectLine({ kind, notes }: Message): string {
  const [first] = notes;
  if (kind === 'test' || first === undefined) return 'Understudy: this channel works';
  if (notes.length > 1) return `Understudy: ${notes.length} alerts changed`;
  return `Understudy: ${first.level} ${first.what}: ${first.code} (${first.subject})`;
}

export function plainText(message: Message): string {
  const lines = message.notes.slice(0, LINES_MAX).map((note) => {
    const items = note.itemsTotal > 0 ? `, ${note.itemsTotal} items` : '';
    return `${new Date(note.atMillis).toISOString()}  ${note.what}  ${note.level}  ${note.code}  ${note.subject}${items}\n  ${note.cause}\n  ${note.remedy}`;
  });
  const more = message.notes.length > LINES_MAX ? [`and ${message.notes.length - LINES_MAX} more`] : [];
  return [...lines, ...more].join('\n\n') || 'Nothing has happened: somebody tested this channel.';
}
