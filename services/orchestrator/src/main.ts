import { runService } from '@understudy/hosting';
import { orchestrator } from './orchestrator.definition.ts';

await runService(orchestrator);
