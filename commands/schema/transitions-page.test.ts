import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nominationSteps } from "../../subgraphs/awards/transitions/nomination-steps";
import { seasonSteps } from "../../subgraphs/sector/transitions/season-steps";
import { transitionsPage } from "./transitions-page";

const page = transitionsPage();

it("docs/transitions.md is what the table of steps says", () => {
  expect(readFileSync(join(__dirname, "..", "..", "docs", "transitions.md"), "utf8")).toBe(page);
});

it("the drawings of the two ways have an arrow for each step", () => {
  const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  const steps = [...seasonSteps, ...nominationSteps].map(({ from, to }) => `${from} ${to}`);
  expect(drawn.sort()).toEqual(steps.sort());
});
