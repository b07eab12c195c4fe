/** What the API answered instead of a result (problem+json), or that nobody was there. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly code: string;
  readonly remedy: string;
  /** `pointer: detail`, one for each field that is wrong. */
  readonly faults: readonly string[];

  constructor(status: number, code: string, message: string, remedy: string, faults: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.remedy = remedy;
    this.faults = faults;
  }
}

/** What the generated functions resolve with. */
export interface Exchange<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** A result with what its headers say. */
export interface Answer<T> {
  readonly data: T;
  /** Of one document: what a change names in If-Match. */
  readonly entityTag?: string;
  /** Of a write: where the new resource or the job is. */
  readonly location?: string;
}

/** The result of a call. Throws ApiError. */
export async function answerOf<T>(exchange: Promise<Exchange<T>>): Promise<Answer<T>> {
  const { data, error, response } = await exchange;
  if (response?.ok !== true) throw errorOf(error, response?.status ?? 0);
  const entityTag = response.headers.get('etag');
  const location = response.headers.get('location');
  return {
    data: data as T,
    ...(entityTag !== null && { entityTag }),
    ...(location !== null && { location }),
  };
}

/** What an answer that is no result says: a problem document, or something else from somebody else. */
export function errorOf(error: unknown, status: number): ApiError {
  if (error instanceof ApiError) return error;
  if (isProblem(error)) return problemError({ ...error, status });
  const what =
    status === 0 ? String(error) : `the control plane answered ${status} with something that is no problem document`;
  return new ApiError(status, 'unexpected-answer', what, 'Is this the address of a configuration server?');
}

/** The error of a problem document, also of one that stands inside an answer. */
export function problemError({ status, code, title, detail, remedy, errors = [] }: ProblemDocument): ApiError {
  const faults = errors.map(({ pointer, detail: fault }) => `${pointer}: ${fault}`);
  return new ApiError(status, code, detail ?? title ?? code, remedy ?? '', faults);
}

interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly remedy?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

function isProblem(value: unknown): value is Omit<ProblemDocument, 'status'> {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
