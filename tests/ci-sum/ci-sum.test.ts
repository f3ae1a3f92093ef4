import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

type Files = Readonly<Record<string, string>>;

/** What the run of CI says in the end, by what its parts have left. */
function sumOf(parts: readonly string[], files: Files): { code: number | null; lines: readonly string[] } {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), `${text}\n`);
  const script = join(root, ".ci", "sum.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder.path, ...parts], {
    encoding: "utf8",
  });
  folder.remove();
  expect(stderr).toBe("");
  expect(stdout).toMatch(/(^|\n)\d+ passed, \d+ failed\n$/);
  return { code: status, lines: stdout.trimEnd().split("\n") };
}

const results = (numPassedTests: number, numFailedTests = 0, numRuntimeErrorTestSuites = 0) =>
  JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });
const good: Files = {
  "build.code": "0",
  "build.time": "61.204 80.100 9.700",
  "check.code": "0",
  "check.time": "70.000 88.000 6.000",
  "test.code": "0",
  "test.time": "310.600 500.400 60.400",
  "test.json": results(3800),
};
const parts = ["build", "check", "test"];

describe("the sum of a CI run", () => {
  it("has a line for each part with its times, and the sum alone at the end", () => {
    expect(sumOf(parts, good)).toEqual({
      code: 0,
      lines: [
        "build: 1 passed, 0 failed, 61 s, 90 s of the processor",
        "check: 1 passed, 0 failed, 70 s, 94 s of the processor",
        "test: 3800 passed, 0 failed, 311 s, 561 s of the processor",
        "3802 passed, 0 failed",
      ],
    });
  });

  it.each<[string, Files, string, string]>([
    [
      "tests that fail",
      { "test.code": "1", "test.json": results(3790, 10) },
      "test: 3790 passed, 10 failed",
      "3792 passed, 10 failed",
    ],
    [
      "suites that cannot be run",
      { "test.code": "1", "test.json": results(3700, 0, 2) },
      "test: 3700 passed, 2 failed",
      "3702 passed, 2 failed",
    ],
    [
      "a part that fails outside of its tests",
      { "test.code": "1" },
      "test: 3800 passed, 1 failed",
      "3802 passed, 1 failed",
    ],
    [
      "a part without a single test",
      { "test.json": results(0) },
      "test: 0 passed, 1 failed",
      "2 passed, 1 failed",
    ],
    ["results that were not written", { "test.json": "" }, "test: 0 passed, 1 failed", "2 passed, 1 failed"],
    [
      "results that were written by half",
      { "test.json": results(5).slice(0, 20) },
      "test: 0 passed, 1 failed",
      "2 passed, 1 failed",
    ],
    ["a failed check", { "check.code": "1" }, "check: 0 passed, 1 failed", "3801 passed, 1 failed"],
    [
      "a part that was ended because it hung",
      { "test.code": "124", "test.json": "" },
      "test: 0 passed, 1 failed, was ended because it took too long",
      "2 passed, 1 failed",
    ],
  ])("counts %s as failed", (_what, files, line, sum) => {
    const { code, lines } = sumOf(parts, { ...good, ...files });
    expect(code).toBe(1);
    expect(lines.filter((one) => one.startsWith(line))).toHaveLength(1);
    expect(lines.at(-1)).toBe(sum);
  });

  it("counts parts that have left nothing as failed", () => {
    expect(sumOf(parts, {})).toEqual({
      code: 1,
      lines: [
        ...parts.map((part) => `${part}: 0 passed, 1 failed, its time is not known`),
        "0 passed, 3 failed",
      ],
    });
  });

  it("fails when nothing was run", () => {
    expect(sumOf([], {}).code).toBe(1);
  });
});
