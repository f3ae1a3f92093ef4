const { AsyncLocalStorage } = require("node:async_hooks");
// It comes with Jest, whose own environment of suites it is.
const { TestEnvironment } = require(
  require.resolve("jest-environment-node", { paths: [require.resolve("jest")] }),
);

/** What was stored in asynchronously since the last suite of this process ended. */
const used = new Set();
const watched = Symbol.for("emulation-graph.forgetting-environment");

/** Modules of Node are the process's own, and not made anew for each suite. */
function watchStores() {
  const { prototype } = AsyncLocalStorage;
  if (prototype[watched]) return;
  for (const name of ["run", "enterWith"]) {
    const method = prototype[name];
    prototype[name] = function (...args) {
      used.add(this);
      return method.apply(this, args);
    };
  }
  prototype[watched] = true;
}

/**
 * Jest's own environment for Node, which lets go of every AsyncLocalStorage that its suite has used: Jest makes one for
 * each suite, and a subgraph's databases have theirs. Up to Node 22, whatever is awaited in the process costs a little more for each
 * that was ever used, and after a hundred suites everything took ten times as long.
 */
module.exports = class ForgettingEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    watchStores();
  }

  async teardown() {
    await super.teardown();
    for (const store of used) store.disable();
    used.clear();
  }
};
