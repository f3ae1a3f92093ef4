import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seasonSteps } from "../../subgraphs/sector/transitions/season-steps";
import { transitionsPage } from "./transitions-page";

const page = transitionsPage();

it("docs/transitions.md is what the table of steps says", () => {
  expect(readFileSync(join(__dirname, "..", "..", "docs", "transitions.md"), "utf8")).toBe(page);
});

it("the drawing of a season's way has an arrow for each step", () => {
  const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  expect(drawn.sort()).toEqual(seasonSteps.map(({ from, to }) => `${from} ${to}`).sort());
});
