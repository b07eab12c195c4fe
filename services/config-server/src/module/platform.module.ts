import type { Type } from '@nestjs/common';
import { AgentController } from '../agent/agent.controller.ts';
import { AssessController } from '../assess/assess.controller.ts';
import { BulkController } from '../bulk/bulk.controller.ts';
import { ChannelController } from '../channel/channel.controller.ts';
import { DeclarativeController } from '../declarative/declarative.controller.ts';
import { EnrolmentController } from '../enrolment/enrolment.controller.ts';
import { EnrolmentTokenController } from '../enrolment/enrolment-token.controller.ts';
import { EventController } from '../events/event.controller.ts';
import { JobController } from '../job/job.controller.ts';
import { MappingController } from '../mapping/mapping.controller.ts';
import { ServerController } from '../server/server.controller.ts';
import { SiteController } from '../site/site.controller.ts';
import { UserController } from '../user/user.controller.ts';
import { WindowController } from '../window/window.controller.ts';

export const PLATFORM_CONTROLLERS: Type[] = [
  SiteController,
  UserController,
  ServerController,
  AgentController,
  EnrolmentTokenController,
  EnrolmentController,
  MappingController,
  WindowController,
  ChannelController,
  JobController,
  EventController,
  BulkController,
  DeclarativeController,
  AssessController,
];
