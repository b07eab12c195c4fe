import { runService } from '@understudy/hosting';
import { processServer } from './process-server.definition.ts';

await runService(processServer);
