import { runService } from '@understudy/hosting';
import { mobilityAgent } from './mobility-agent.definition.ts';

await runService(mobilityAgent);
