import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type Problem, problemOf } from './problem.ts';

interface Reply {
  status(code: number): Reply;
  type(contentType: string): Reply;
  send(body: unknown): unknown;
}

/** Every error of an admin request becomes a problem. */
export class ProblemFilter implements ExceptionFilter {
  readonly #onDefect: (error: unknown) => void;

  constructor(onDefect: (error: unknown) => void) {
    this.#onDefect = onDefect;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = error instanceof HttpException ? httpProblem(error) : problemOf(error);
    if (problem.status >= 500 && problem.status !== 503) this.#onDefect(error);
    const reply = host.switchToHttp().getResponse<Reply>();
    reply.status(problem.status).type('application/problem+json').send(problem);
  }
}
Catch()(ProblemFilter);

function httpProblem(error: HttpException): Problem {
  return { status: error.getStatus(), code: 'http', message: error.message, remedy: 'Check the path and the body.' };
}
