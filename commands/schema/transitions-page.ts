import { seasonNeeds, type SeasonNeed } from "../../subgraphs/sector/transitions/season-needs";
import { seasonSteps, type SeasonStep } from "../../subgraphs/sector/transitions/season-steps";
import { nameOfState } from "../../subgraphs/sector/transitions/state-names";
import { writeActions } from "../../subgraphs/write-policy";

const needs = Object.entries<Omit<SeasonNeed, "code">>(seasonNeeds);

/** docs/transitions.md: the way of a season through its year, as the table of its steps has it. */
export function transitionsPage(): string {
  return `${[
    "# The way of a season",
    "",
    "Written by `npm run schema` from the table of steps, `subgraphs/sector/transitions/season-steps.ts`. The same table is asked by",
    "`ClusterSeason.transitions` and by each sector's mutation, `advanceCourtSeason` and so on.",
    "",
    "```mermaid",
    ...drawing(),
    "```",
    "",
    "## Onward",
    "",
    ...table(["to", "from", "needs", "roles"], groups(false)),
    "",
    "A step is taken on a day of the season; from SCORING on, and back, also after its last day.",
    "",
    "## Back",
    "",
    "Each needs a reason. From CONFERENCE, ranks are taken back.",
    "",
    ...table(["to", "from", "needs", "roles"], groups(true)),
    "",
    "## What is needed",
    "",
    ...table(
      ["code", "what it is", "in Vietnamese", "a season moves without it"],
      needs.map(([code, { text, without }]) => [asCode(code), text.en, text.vi, without]),
    ),
    "",
    "Afterwards is when the last day of the season is more than a year ago: documents of past years do not tell everything. What a",
    "season moved without is told as a warning, DATA_MISSING.",
    "",
    "## The states in Vietnamese",
    "",
    ...table(
      ["state", "in Vietnamese"],
      [...new Set(seasonSteps.flatMap(({ from, to }) => [from, to]))].map((state) => [
        asCode(state),
        nameOfState(state).vi,
      ]),
    ),
  ].join("\n")}\n`;
}

function drawing(): readonly string[] {
  const arrows = seasonSteps.map(
    ({ from, to, isBack, needs: needed }) =>
      `  ${from} --> ${to}${isBack ? `: back${needed.length > 0 ? `, ${needed.join(", ")}` : ""}` : needed.length > 0 ? `: ${needed.join(", ")}` : ""}`,
  );
  return ["stateDiagram-v2", "  [*] --> PLANNED", ...arrows, "  CLOSED --> [*]"];
}

/** The steps of one direction, a line for each state that several lead to alike. */
function groups(isBack: boolean): readonly (readonly string[])[] {
  const lines = new Map<string, SeasonStep[]>();
  for (const step of seasonSteps.filter((one) => one.isBack === isBack)) {
    const name = [step.to, step.who, ...step.needs].join();
    lines.set(name, [...(lines.get(name) ?? []), step]);
  }
  return [...lines.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          [
            asCode(first.to),
            [first, ...others].map(({ from }) => asCode(from)).join(", "),
            first.needs.map(asCode).join(", ") || "–",
            writeActions[first.who].join(", "),
          ],
        ],
  );
}

/** A table whose columns are as wide as their longest cell, as the formatter has them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

function asCode(text: string): string {
  return `\`${text}\``;
}
