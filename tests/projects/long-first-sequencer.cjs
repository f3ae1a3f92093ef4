// It comes with Jest, whose own order of suites it is.
const { default: Sequencer } = require(
  require.resolve("@jest/test-sequencer", { paths: [require.resolve("jest")] }),
);
const { placeAmongLong } = require("./projects.cjs");

/**
 * What takes longest comes first: as Jest has seen it, or else as the list has it, for Jest would begin with the largest files.
 * What runs alone comes last: whatever runs beside the tests has ended by then.
 */
module.exports = class LongFirstSequencer extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.every(({ duration }) => duration);
    const placed = isKnown ? sorted : sorted.sort((one, other) => placeOf(one) - placeOf(other));
    return [...placed.filter((test) => !isAlone(test)), ...placed.filter(isAlone)];
  }
};

function placeOf({ path }) {
  return placeAmongLong(path);
}

function isAlone({ context }) {
  return context.config.displayName?.name.startsWith("alone") ?? false;
}
