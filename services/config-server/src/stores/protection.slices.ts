/** Machines, policies, groups and protected items: add slices, read models and codecs of streams without a slice here. */
export const PROTECTION_SLICES = {} as const;

export const PROTECTION_MODELS = [] as const;

export const PROTECTION_CODECS = [] as const;
