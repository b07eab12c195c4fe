import type { Type } from '@nestjs/common';
import { SiteController } from '../site/site.controller.ts';
import { UserController } from '../user/user.controller.ts';

export const PLATFORM_CONTROLLERS: Type[] = [SiteController, UserController];
