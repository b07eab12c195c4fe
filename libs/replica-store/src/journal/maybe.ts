import { isPromise, type MaybePromise } from '@understudy/block';

/** Goes on with a result in the same turn where it is already there. */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}
