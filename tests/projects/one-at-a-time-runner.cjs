// It comes with Jest, whose own runner of tests it is.
const { default: TestRunner } = require(require.resolve("jest-runner", { paths: [require.resolve("jest")] }));

/** Runs suites one after the other, and when no other suite runs: Jest goes from runner to runner. */
module.exports = class OneAtATimeRunner extends TestRunner {
  isSerial = true;
};
