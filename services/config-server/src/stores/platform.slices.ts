import type { ReadModelDefinition } from '@understudy/event-sourcing';
import { agentSlice } from '../agent/agent.slice.ts';
import { channelSlice } from '../channel/channel.slice.ts';
import { certificateModel } from '../enrolment/certificate.read-model.ts';
import { enrolmentTokenSlice } from '../enrolment/enrolment-token.slice.ts';
import { jobModel } from '../job/job.read-model.ts';
import { mappingSlice } from '../mapping/mapping.slice.ts';
import { serverSlice } from '../server/server.slice.ts';
import { siteSlice } from '../site/site.slice.ts';
import { tokenModel } from '../user/token.read-model.ts';
import { userSlice } from '../user/user.slice.ts';
import { windowSlice } from '../window/window.slice.ts';

export const PLATFORM_SLICES = {
  sites: siteSlice,
  users: userSlice,
  servers: serverSlice,
  agents: agentSlice,
  enrolmentTokens: enrolmentTokenSlice,
  mappings: mappingSlice,
  windows: windowSlice,
  channels: channelSlice,
} as const;

/** Read models that are not the documents of one slice. */
// biome-ignore lint/suspicious/noExplicitAny: models of different events stand in one list.
export const PLATFORM_MODELS: readonly ReadModelDefinition<any, any>[] = [tokenModel, certificateModel, jobModel];

/** What others may see of these: on the bus and as server-sent events. Sums of secrets stay here. */
export const PLATFORM_PUBLISHED: readonly string[] = [
  ...siteSlice.codec.types,
  ...serverSlice.codec.types,
  ...agentSlice.codec.types,
  ...mappingSlice.codec.types,
  ...windowSlice.codec.types,
  'UserCreated',
  'UserRoleChanged',
  'UserLabelled',
  'UserRemoved',
  'ApiTokenRevoked',
  'EnrolmentTokenUsed',
  'EnrolmentTokenWithdrawn',
  'NotificationLevelChosen',
  'NotificationChannelLabelled',
  'NotificationChannelClosed',
];

/** Codecs of streams without a slice. */
export const PLATFORM_CODECS = [] as const;
