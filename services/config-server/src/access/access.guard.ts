import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { type Asked, askedOf, type Principal } from '../rest/asked.ts';
import type { ApiRequest } from '../rest/exchange.ts';
import { InnerCalls } from '../rest/inner-calls.ts';
import { LocalSockets } from '../rest/local-sockets.ts';
import { ApiProblem } from '../rest/problem.ts';
import { RateLimits } from '../rest/rate-limits.ts';
import { ACCESS } from './access.table.ts';
import { type Access, includes } from './role.ts';
import { TOKENS, type TokenDirectory } from './token-directory.port.ts';

const API = '/api/';
const BEARER = /^Bearer ([\x21-\x7e]{1,512})$/i;

/** The only place that decides who may do what. The local admin socket (0600) is its owner’s; over the network a token is needed. */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #tokens: TokenDirectory;
  readonly #limits: RateLimits;
  readonly #local: LocalSockets;
  readonly #inner: InnerCalls;

  constructor(@Inject(TOKENS) tokens: TokenDirectory, limits: RateLimits, local: LocalSockets, inner: InnerCalls) {
    this.#tokens = tokens;
    this.#limits = limits;
    this.#local = local;
    this.#inner = inner;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    request.asked = this.#admit(request);
    return true;
  }

  /** Whether a request that goes on for long would still be let in. */
  stillAdmits(request: ApiRequest): boolean {
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    return this.#local.has(request.raw.socket) || (token !== undefined && this.#tokens.find(token) !== undefined);
  }

  #admit(request: ApiRequest): Asked {
    const path = request.routeOptions.url ?? '';
    const isLocal = this.#local.has(request.raw.socket);
    if (!path.startsWith(API)) {
      if (isLocal) return askedOf(request, { name: 'local', role: 'owner' });
      throw new ApiProblem('not-found', `there is nothing at ${request.url}`);
    }
    const access = accessOf(request.method, path);
    const inner = this.#inner.take(request.headers['understudy-inner-call']);
    const principal = inner ?? (isLocal ? LOCAL : this.#principal(request, access));
    if (!isLocal && inner === undefined)
      this.#limits.take(principal.name === ANONYMOUS.name ? `address:${request.ip}` : principal.name);
    if (access !== 'credential-in-body' && !includes(principal.role, access))
      throw new ApiProblem('not-allowed', `this needs the role ${access}, the token has ${principal.role}`);
    return askedOf(request, principal);
  }

  #principal(request: ApiRequest, access: Access): Principal {
    const { authorization } = request.headers;
    if (access === 'credential-in-body' && authorization === undefined) return ANONYMOUS;
    this.#limits.checkFailures(request.ip);
    const token = BEARER.exec(authorization ?? '')?.[1];
    const principal = token === undefined ? undefined : this.#tokens.find(token);
    if (principal !== undefined) return principal;
    // A missing token is a mistake, a wrong one may be a guess.
    if (token !== undefined) this.#limits.failed(request.ip);
    throw new ApiProblem(
      'not-authenticated',
      token === undefined ? 'the request carries no bearer token' : 'the token is not valid (any more)',
      { headers: { 'www-authenticate': 'Bearer realm="understudy"' } },
    );
  }
}

const LOCAL: Principal = { name: 'local', role: 'owner' };
const ANONYMOUS: Principal = { name: 'anonymous', role: 'reader' };

function accessOf(method: string, path: string): Access {
  const access = ACCESS[`${method === 'HEAD' ? 'GET' : method} ${path}`];
  if (access === undefined) throw new Error(`${method} ${path} has no entry in the access table`);
  return access;
}
