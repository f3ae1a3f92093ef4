// It comes with Jest, whose own order of suites it is.
const { default: Sequencer } = require(
  require.resolve("@jest/test-sequencer", { paths: [require.resolve("jest")] }),
);

/** Jest's own order, but what runs alone comes last: whatever runs beside the tests has ended by then. */
module.exports = class AloneLastSequencer extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter((test) => !isAlone(test)), ...sorted.filter(isAlone)];
  }
};

function isAlone({ context }) {
  return context.config.displayName?.name.startsWith("alone") ?? false;
}
