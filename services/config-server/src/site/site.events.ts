import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';

export type SiteEvent =
  | {
      readonly type: 'SiteRegistered';
      readonly siteId: string;
      readonly name: string;
      readonly description: string;
      readonly labels: Labels;
      readonly atMillis: number;
    }
  | { readonly type: 'SiteDescribed'; readonly description: string; readonly atMillis: number }
  | { readonly type: 'SiteLabelled'; readonly labels: Labels; readonly atMillis: number }
  | { readonly type: 'SiteRetired'; readonly atMillis: number };

const { SiteRegistered, SiteDescribed, SiteLabelled, SiteRetired } = understudy.v1;
export const siteCodec = protobufCodec<SiteEvent>({ SiteRegistered, SiteDescribed, SiteLabelled, SiteRetired });
