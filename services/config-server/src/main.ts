import { runService } from '@understudy/hosting';
import { configServer } from './config-server.definition.ts';

await runService(configServer);
