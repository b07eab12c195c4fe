import type { Slice } from '../stores/slice.ts';
import { type ServerCommand, type ServerState, serverDecider } from './server.decider.ts';
import { type ServerEvent, serverCodec } from './server.events.ts';
import { projectServer } from './server.read-model.ts';
import type { Server } from './server.schema.ts';

export const serverSlice: Slice<ServerState, ServerCommand, ServerEvent, Server> = {
  kind: 'server',
  decider: serverDecider,
  codec: serverCodec,
  project: projectServer,
  version: 1,
  filters: ['name', 'role', 'siteId', 'state'],
  // Unique by its id, which is made from role and name: no reservation is needed.
  nameOf: () => undefined,
};
