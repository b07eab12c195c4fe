export type { CodeFacts, CodeTable } from '@understudy/hosting';
