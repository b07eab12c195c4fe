/** Told to whoever operates the store. */
export type RetentionEvent =
  | { readonly type: 'pin-expired'; readonly pinId: string; readonly owner: string }
  | { readonly type: 'branch-expired'; readonly branchId: string }
  | { readonly type: 'drill-ended'; readonly branchId: string; readonly reason: string }
  | { readonly type: 'window-shrunk'; readonly continuousMillis: number; readonly reason: string }
  | { readonly type: 'window-restored'; readonly continuousMillis: number }
  | { readonly type: 'points-given-up'; readonly below: number; readonly reason: string }
  | { readonly type: 'appends-stopped'; readonly reason: string }
  | { readonly type: 'appends-resumed' }
  /** Nothing is left to give up for the journal's budget; replication goes on beyond it. Told once until it fits again. */
  | { readonly type: 'budget-exceeded'; readonly journalBytes: number; readonly budgetBytes: number }
  | { readonly type: 'folded'; readonly through: number; readonly damagedLeaves: number }
  | { readonly type: 'compacted'; readonly segments: number; readonly frames: number; readonly bytes: number }
  | { readonly type: 'points-thinned'; readonly points: number }
  | { readonly type: 'segments-removed'; readonly bytes: number }
  | { readonly type: 'retention-failed'; readonly error: unknown };

/** What one step of the loop did; `idle`: nothing, and nothing is waiting. */
export type RetentionStep = 'thinned' | 'folded' | 'removed' | 'compacted' | 'relieved' | 'waiting' | 'idle';
