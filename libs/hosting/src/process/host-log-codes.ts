/** Codes that every service can log; each service adds its own. */
export const HOST_LOG_CODES = {
  started: 'info',
  stopping: 'info',
  stopped: 'info',
  'stop-timed-out': 'error',
  'framework-warning': 'warn',
  'framework-error': 'error',
  'request-failed': 'error',
  defect: 'error',
} as const;
export type HostLogCodes = typeof HOST_LOG_CODES;
