import "./require-node.mjs";
import { existsSync } from "node:fs";
import { prepare } from "./prepare.mjs";
import { endWith } from "./tasks/step.mjs";
import { jest } from "./tasks/tools.mjs";

/** `npm run test:servers`: the tests that need more than Node. What is missing fails them: nothing is left out. */
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

const needs = [
  {
    isThere: existsSync(chromium),
    advice:
      `The tests of the IDE need a Chromium at ${chromium}. ` +
      "On Debian: apt-get install chromium. Elsewhere set CHROMIUM to the path of yours.",
  },
];

const missing = needs.filter(({ isThere }) => !isThere);
if (missing.length > 0) await endWith(1, missing.map(({ advice }) => `${advice}\n`).join(""));
await prepare();
const { code } = await jest("--selectProjects", "ide", ...process.argv.slice(2));
process.exitCode = code;
