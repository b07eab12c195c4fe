import type { CodeTable } from './code.ts';

/** Codes of the REST platform itself and of what is registered through it. */
export const PLATFORM_CODES = {
  'invalid-request': {
    kind: 'problem',
    status: 400,
    title: 'The request cannot be understood',
    meaning:
      'A body, query parameter, path parameter or header does not have the form that the OpenAPI document gives. Every fault is listed with its place.',
    remedy: 'Correct the fields named in `errors`.',
  },
  'not-authenticated': {
    kind: 'problem',
    status: 401,
    title: 'No valid token',
    meaning: 'The request carries no bearer token, or one that does not exist, has expired or was revoked.',
    remedy:
      'Send `Authorization: Bearer <token>`. The first owner token stands in the file `owner-token` of the configuration server’s data folder.',
  },
  'not-allowed': {
    kind: 'problem',
    status: 403,
    title: 'The role does not allow this',
    meaning: 'The token is valid, but its role (reader, operator, owner) is below the one this route asks for.',
    remedy: 'Use a token with the role that is named, or ask an owner.',
  },
  'not-found': {
    kind: 'problem',
    status: 404,
    title: 'There is no such thing',
    meaning: 'Nothing with this path, id or name exists, or not any more.',
    remedy:
      'List what there is. If it was created a moment ago, read with `?at-least=` and the position that the write answered.',
  },
  'method-not-allowed': {
    kind: 'problem',
    status: 405,
    title: 'Not with this method',
    meaning: 'The path exists, but not with this HTTP method.',
    remedy: 'See the OpenAPI document for the methods of this path.',
  },
  'revision-mismatch': {
    kind: 'problem',
    status: 412,
    title: 'It has changed meanwhile',
    meaning: 'If-Match names a revision that is not the newest: somebody else changed the resource after it was read.',
    remedy: 'Read it again, look at the difference, and repeat the change with the new ETag.',
  },
  'idempotency-key-reused': {
    kind: 'problem',
    status: 422,
    title: 'The idempotency key belongs to another request',
    meaning: 'The same Idempotency-Key came earlier with another method, path or body. Nothing was done.',
    remedy: 'Use a new key for a new request; repeat a request unchanged under its old key.',
  },
  'request-too-large': {
    kind: 'problem',
    status: 413,
    title: 'The request is too large',
    meaning: 'A body may have 1 MiB, the headers together 16 KiB.',
    remedy: 'Split the request into smaller ones.',
  },
  'unsupported-media-type': {
    kind: 'problem',
    status: 415,
    title: 'Not this kind of content',
    meaning: 'Bodies are JSON (`application/json`); `/apply` and `/diff` take YAML (`application/yaml`) too.',
    remedy: 'Send the right content type.',
  },
  'too-many-requests': {
    kind: 'problem',
    status: 429,
    title: 'Too many requests',
    meaning:
      'More requests than one client may send (rest.requestsPerSecond), too many failed log-ins from one address, or too many event streams.',
    remedy: 'Wait for the seconds that Retry-After names.',
  },
  'read-model-behind': {
    kind: 'problem',
    status: 503,
    title: 'Not yet visible',
    meaning: 'The read model did not reach the position of `?at-least=` in time. The write itself is safe.',
    remedy: 'Read again after the seconds that Retry-After names.',
  },
  'position-unknown': {
    kind: 'problem',
    status: 400,
    title: 'No such position',
    meaning:
      'The position of `?at-least=` or Last-Event-ID is not one of this event store: it was never given out, or the store was restored.',
    remedy: 'Leave it out and read from the beginning.',
  },
  'store-unavailable': {
    kind: 'problem',
    status: 503,
    title: 'The event store does not answer',
    meaning:
      'A write could not be stored or its outcome is not known yet. The protection of machines goes on without it.',
    remedy: 'Repeat the request with the same Idempotency-Key: it takes effect once.',
  },
  defect: {
    kind: 'problem',
    status: 500,
    title: 'A defect',
    meaning: 'The server met something it was not built for. The log line with the same request id has the details.',
    remedy: 'Report it with the log; see the support bundle.',
  },
  'name-taken': {
    kind: 'refusal',
    status: 409,
    title: 'The name is taken',
    meaning: 'Names are unique per kind. Another resource has this one.',
    remedy: 'Choose another name, or remove the other one first.',
  },
  'event-unknown': {
    kind: 'refusal',
    status: 503,
    title: 'Written by a newer release',
    meaning: 'The history of the resource holds an event that this release does not know.',
    remedy: 'Upgrade this service: it does not decide on a history that it does not understand.',
  },
  'too-many-tokens': {
    kind: 'refusal',
    status: 409,
    title: 'Too many tokens',
    meaning: 'A user may have 100 tokens.',
    remedy: 'Revoke tokens that are not used any more.',
  },
  'read-model-stopped': {
    kind: 'health',
    title: 'A read model has stopped',
    meaning:
      'It met an event it does not know, or its file cannot be written. Lists and details of its kind stay as they were; writes go on.',
    remedy: 'Upgrade this service if the data was written by a newer release; else report it. Restart it to try again.',
  },
  'enrolment-refused': {
    kind: 'refusal',
    status: 403,
    title: 'The enrolment is refused',
    meaning: 'The token does not exist, its secret is wrong, it was withdrawn, or it is for another role or name.',
    remedy: 'Make a new token for this role and name: understudy create enrolment-token.',
  },
  'enrolment-token-used': {
    kind: 'refusal',
    status: 409,
    title: 'The enrolment token was used',
    meaning: 'A token admits one part. Only the key it was used with may repeat the request.',
    remedy: 'Make a new token. If you did not use this one yourself, revoke the part it was used for.',
  },
  'enrolment-token-expired': {
    kind: 'refusal',
    status: 403,
    title: 'The enrolment token has expired',
    meaning: 'A token works for an hour unless it was made for longer.',
    remedy: 'Make a new token: understudy create enrolment-token.',
  },
  'key-not-proven': {
    kind: 'refusal',
    status: 422,
    title: 'The key is not proven',
    meaning: 'The signature in the request was not made with the private half of the key that is to be certified.',
    remedy: 'Update the part that enrols; its request is damaged.',
  },
  'certificate-refused': {
    kind: 'refusal',
    status: 403,
    title: 'The certificate is refused',
    meaning:
      'The certificate that should prove who asks is not of this authority, has expired, is revoked, or is not for the part that asks.',
    remedy: 'Enrol the part anew with a token for its role and name.',
  },
  'part-name-taken': {
    kind: 'refusal',
    status: 409,
    title: 'The name is taken',
    meaning:
      'A server or agent of this role and name is enrolled. Only a token that was made for exactly this name may take its place.',
    remedy: 'Choose another name, or make a token with partName.',
  },
  'part-revoked': {
    kind: 'refusal',
    status: 409,
    title: 'The part is revoked',
    meaning: 'A revoked server or agent takes no changes and gets no certificate.',
    remedy: 'Enrol it anew with a token for its name, or remove it.',
  },
  'part-not-revoked': {
    kind: 'refusal',
    status: 409,
    title: 'The part is not revoked',
    meaning: 'A server or agent that may still connect cannot be removed from the lists.',
    remedy: 'Revoke it first.',
  },
  'bus-disconnected': {
    kind: 'health',
    title: 'The bus cannot be reached',
    meaning:
      'The configuration server has no connection to nats-server: jobs, assignments and telemetry wait. Replication goes on.',
    remedy: 'Look after nats-server; it is connected again by itself.',
  },
  'orchestrator-unavailable': {
    kind: 'problem',
    status: 503,
    title: 'The orchestrator does not answer',
    meaning:
      'The command to the orchestrator was not answered in time: it may or may not have taken effect. Jobs go on by themselves when it is back.',
    remedy: 'Repeat the request with the same Idempotency-Key: it takes effect once.',
  },
  'mapping-empty': {
    kind: 'refusal',
    status: 422,
    title: 'The mapping says nothing',
    meaning: 'A mapping of a site onto itself without networks has no effect.',
    remedy: 'Name networks, or two different sites.',
  },
  'notification-channel-failing': {
    kind: 'health',
    title: 'A notification channel fails',
    meaning:
      'The webhook or mail server did not take messages several times in a row. What waits is kept for a day and told as one message.',
    remedy: 'Correct the channel, and test it: POST /api/v1/notification-channels/<id>/test.',
  },
  'field-fixed': {
    kind: 'problem',
    status: 422,
    title: 'The field cannot be changed',
    meaning: 'A declaration names another value for a field that is fixed once the resource is there.',
    remedy: 'Remove the resource and declare it anew, or declare it under another name.',
  },
  'site-retired': {
    kind: 'refusal',
    status: 409,
    title: 'The site is retired',
    meaning: 'A retired site takes no changes, servers or machines.',
    remedy: 'Register a new site.',
  },
  'site-in-use': {
    kind: 'refusal',
    status: 409,
    title: 'The site is in use',
    meaning: 'Servers, machines or mappings still belong to the site.',
    remedy: 'Move or remove what is named, then retire the site.',
  },
} as const satisfies CodeTable;
