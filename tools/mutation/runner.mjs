// A test runner for Stryker: jest's own circus in one plain Node process. Specs and code are loaded once, and a mutant is
// switched on between two runs of the tests that reach it. Stryker's jest runner loads the whole module graph anew for every
// mutant: seconds instead of milliseconds.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';

/** What the instrumented code reads and counts (Stryker's InstrumenterContext). */
const context = {};
globalThis.__stryker__ = context;

const { describe, test, beforeAll, beforeEach, afterAll, afterEach, run, getState, setState, resetState } = circus;
Object.assign(globalThis, { describe, test, it: test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });

const nothing = /(?!)/;
const TEST_MILLIS_MAX = 20_000;

/** Every test below a block, with the name that Stryker knows it by. */
function testsOf(block, names = []) {
  return block.children.flatMap((child) =>
    child.type === 'test'
      ? [{ test: child, id: [...names, child.name].join(' ') }]
      : testsOf(child, [...names, child.name]),
  );
}

/** Imports specs into a circus of their own: `{ state, tests }`, each test with its file. A query makes Node read a file again. */
async function loadSpecs(files, query, onEvent) {
  resetState();
  circus.addEventHandler(onEvent);
  const state = getState();
  state.testTimeout = TEST_MILLIS_MAX;
  const tests = [];
  for (const file of files) {
    await import(pathToFileURL(resolve(file)).href + query);
    tests.push(
      ...testsOf(state.rootDescribeBlock)
        .slice(tests.length)
        .map((one) => ({ ...one, file })),
    );
  }
  return { state, tests };
}

class CircusRunner {
  #files;
  #loaded;
  #current;
  #isBailing = false;

  constructor({ testFiles }) {
    this.#files = testFiles.flatMap((pattern) => globSync(pattern)).sort();
  }

  /** Tables and constants cannot be switched once they are loaded: for those Stryker would start a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await this.#load();
    const tests = await this.#run(this.#loaded, () => true);
    const { static: loading = {}, perTest = {} } = context.mutantCoverage ?? {};
    // Code that a test reaches is judged by that test, also when a spec calls it while it is loaded: that spec is loaded again.
    const reached = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
    const onlyLoading = Object.fromEntries(Object.entries(loading).filter(([id]) => !reached.has(id)));
    return { status: 'complete', tests, mutantCoverage: { static: onlyLoading, perTest } };
  }

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, disableBail }) {
    await this.#load();
    const wanted = new Set(testFilter ?? this.#loaded.tests.map((one) => one.id));
    const isPrepared = context.mutantCoverage?.static[id] !== undefined;
    Object.assign(context, { activeMutant: id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    this.#isBailing = !disableBail;
    try {
      const specs = isPrepared ? await this.#again(id, wanted) : this.#loaded;
      const results = await this.#run(specs, (name) => wanted.has(name));
      return context.hitCount > context.hitLimit ? { status: 'timeout', reason: 'it loops' } : verdictOf(results);
    } catch (error) {
      return verdictOf([{ id: [...wanted][0], status: 1, failureMessage: `while it is loaded: ${error}` }]);
    } finally {
      context.activeMutant = undefined;
    }
  }

  async #load() {
    this.#loaded ??= await loadSpecs(this.#files, '', this.#onEvent);
  }

  #again(id, wanted) {
    const files = new Set(this.#loaded.tests.filter((one) => wanted.has(one.id)).map(({ file }) => file));
    return loadSpecs([...files], `?mutant=${id}`, this.#onEvent);
  }

  #onEvent = (event, state) => {
    if (event.name === 'test_start') context.currentTestId = this.#current.find((one) => one.test === event.test)?.id;
    if (event.name !== 'test_done') return;
    context.currentTestId = undefined;
    if (this.#isBailing && event.test.errors.length > 0) state.testNamePattern = nothing;
  };

  async #run({ state, tests }, isWanted) {
    setState(state);
    this.#current = tests;
    Object.assign(state, { testNamePattern: undefined, unhandledErrors: [] });
    for (const { test, id } of tests)
      Object.assign(test, { errors: [], status: null, mode: isWanted(id) ? undefined : 'skip' });
    await run();
    const stray = state.unhandledErrors.map(String);
    return tests
      .filter(({ test }) => test.errors.length > 0 || test.status === 'done')
      .map(({ test, id }, index) => {
        const messages = [...test.errors.map(String), ...(index === 0 ? stray : [])];
        const result = { id, name: id, timeSpentMs: test.duration ?? 0 };
        if (messages.length === 0) return { ...result, status: 0 };
        return { ...result, status: 1, failureMessage: messages.join('\n') };
      });
  }
}

/** Stryker's words: tests have status 0 (passed) or 1 (failed). */
function verdictOf(results) {
  const failed = results.filter(({ status }) => status === 1);
  if (failed.length === 0) return { status: 'survived', nrOfTests: results.length };
  const killedBy = failed.map(({ id }) => id);
  return { status: 'killed', nrOfTests: results.length, killedBy, failureMessage: failed[0].failureMessage };
}

const create = (options) => new CircusRunner(options);
create.inject = ['options'];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'circus', factory: create }];
