/**
 * What Node is told on the command line of a service, by everybody who starts one. Requests, frames and messages are objects that die at once: with V8's usual
 * 16 MiB for the young ones each process keeps 20 to 50 MB more and is no faster (docs/benchmarks.md). V8 takes this at its start only.
 */
export const NODE_FLAGS: readonly string[] = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'];
