/** Something in a store is not what was written; told to people with what is affected. */
export interface StoreFault {
  readonly kind:
    | 'rotten-frames'
    | 'lost-batch'
    | 'missing-segment'
    | 'rotten-leaf'
    | 'index'
    | 'points'
    | 'leaf-table'
    | 'definition'
    | 'slot'
    | 'left-over';
  readonly message: string;
  /** First sequence that is affected; points from there on are, until the blocks are newer. */
  readonly fromSequence?: number;
  readonly throughSequence?: number;
  /** Affected blocks: triples disk, block, blocks. Empty or missing: not known, or nothing but redundancy. */
  readonly ranges?: readonly number[];
  /** True: content or points are affected. False: redundancy only, repaired by itself. */
  readonly affectsData: boolean;
}
