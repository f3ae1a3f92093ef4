import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Sums up the parts of a run from the folder of what they left there, a line for each and at the end the sum of all;
 * the exit code is 0 when all of them passed: `sum.mjs folder build test`. A part leaves `<part>.code`, its exit code,
 * `<part>.time`, its seconds by the clock and of the processor for its programs and for the system, and `<part>.json`,
 * what Jest has written down, if it has tests.
 */
const [folder, ...parts] = process.argv.slice(2);
/** These count as one test each. */
const withoutTests = ["build", "check"];
/** What `timeout` exits with when it has ended what it ran. */
const outOfTime = [124, 137];

let passed = 0;
let failed = 0;
for (const part of parts) {
  const code = Number.parseInt(read(`${part}.code`), 10);
  const counted = withoutTests.includes(part) ? one(code === 0) : tests(read(`${part}.json`), code === 0);
  const hung = outOfTime.includes(code) ? ", was ended because it took too long" : "";
  process.stdout.write(`${part}: ${told(counted)}${hung}, ${timesOf(read(`${part}.time`))}\n`);
  passed += counted.passed;
  failed += counted.failed;
}
process.stdout.write(`${told({ passed, failed })}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The text of a file of the folder; nothing where the part did not come to write it. */
function read(file) {
  try {
    return readFileSync(join(folder, file), "utf8").trim();
  } catch {
    return "";
  }
}

function one(isGood) {
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What Jest has counted. A run without a single test, or that failed outside its tests, has failed. */
function tests(text, isGood) {
  let result;
  try {
    result = JSON.parse(text);
  } catch {
    return one(false);
  }
  const counted = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  };
  const isHidden = counted.failed === 0 && (!isGood || counted.passed === 0);
  return isHidden ? { ...counted, failed: 1 } : counted;
}

function told(counted) {
  return `${counted.passed} passed, ${counted.failed} failed`;
}

/** "61 s, 104 s of the processor", of three numbers. */
function timesOf(text) {
  const times = text.split(/\s+/).map(Number);
  if (times.length !== 3 || times.some(Number.isNaN)) return "its time is not known";
  const [wall, user, system] = times;
  return `${wall.toFixed(0)} s, ${(user + system).toFixed(0)} s of the processor`;
}
