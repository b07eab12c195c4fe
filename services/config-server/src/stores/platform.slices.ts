import { siteSlice } from '../site/site.slice.ts';
import { tokenModel } from '../user/token.read-model.ts';
import { userSlice } from '../user/user.slice.ts';

export const PLATFORM_SLICES = {
  sites: siteSlice,
  users: userSlice,
} as const;

/** Read models that are not the documents of one slice. */
export const PLATFORM_MODELS = [tokenModel] as const;

/** Codecs of streams without a slice. */
export const PLATFORM_CODECS = [] as const;
