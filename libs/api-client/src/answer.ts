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
  if (response?.ok !== true) throw errorOf(error, response);
  const entityTag = response.headers.get('etag');
  const location = response.headers.get('location');
  return {
    data: data as T,
    ...(entityTag !== null && { entityTag }),
    ...(location !== null && { location }),
  };
}

export function errorOf(error: unknown, response: Response | undefined): ApiError {
  if (error instanceof ApiError) return error;
  const status = response?.status ?? 0;
  if (!isProblem(error)) {
    const what =
      status === 0 ? String(error) : `the control plane answered ${status} with something that is no problem document`;
    return new ApiError(status, 'unexpected-answer', what, 'Is this the address of a configuration server?');
  }
  const faults = (error.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`);
  return new ApiError(status, error.code, error.detail ?? error.title ?? error.code, error.remedy ?? '', faults);
}

interface ProblemDocument {
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly remedy?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

function isProblem(value: unknown): value is ProblemDocument {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
