import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** Sums up the parts of a run from the folder of their results; the exit code is 0 when all of them passed. */
const folder = process.argv[2];
let passed = 0;
let failed = 0;

for (const file of readdirSync(folder).filter((entry) => entry.endsWith(".code"))) {
  const name = basename(file, ".code");
  const isGood = Number(readFileSync(join(folder, file), "utf8")) === 0;
  const part = name === "check" ? one(isGood) : tests(join(folder, `${name}.json`), isGood);
  process.stdout.write(`${name}: ${part.passed} passed, ${part.failed} failed\n`);
  passed += part.passed;
  failed += part.failed;
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function one(isGood) {
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What Jest has written down. A run without a single test, or that failed outside its tests, has failed. */
function tests(file, isGood) {
  if (!existsSync(file)) return one(false);
  const result = JSON.parse(readFileSync(file, "utf8"));
  const counted = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  };
  const isHidden = counted.failed === 0 && (!isGood || counted.passed === 0);
  return isHidden ? { ...counted, failed: 1 } : counted;
}
