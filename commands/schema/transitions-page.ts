import { seasonNeeds, type SeasonNeed } from "../../subgraphs/sector/transitions/season-needs";
import { seasonSteps, type SeasonStep } from "../../subgraphs/sector/transitions/season-steps";
import { nameOfState } from "../../subgraphs/sector/transitions/state-names";
import { nameOfNominationState } from "../../subgraphs/awards/transitions/nomination-state-names";
import { nominationNeeds, type NominationNeed } from "../../subgraphs/awards/transitions/nomination-needs";
import { nominationSteps, type NominationStep } from "../../subgraphs/awards/transitions/nomination-steps";
import { writeActions } from "../../subgraphs/write-policy";

const needs = Object.entries<Omit<SeasonNeed, "code">>(seasonNeeds);

/** docs/transitions.md: the ways of a season and of a nomination through the year, as the tables of their steps have them. */
export function transitionsPage(): string {
  return `${[...wayOfSeason(), "", ...wayOfNomination()].join("\n")}\n`;
}

function wayOfSeason(): readonly string[] {
  return [
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
  ];
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

function wayOfNomination(): readonly string[] {
  const states = [...new Set(nominationSteps.flatMap(({ from, to }) => [from, to]))];
  return [
    "# The way of a nomination",
    "",
    "From `subgraphs/awards/transitions/nomination-steps.ts`, which `Nomination.transitions` and the mutations that move nominations ask.",
    "Nothing moves by itself; each step is kept with its day, and its reason or opinion.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    "  [*] --> PROPOSED: nominate",
    ...nominationSteps.map(
      ({ from, to, needs: needed }) =>
        `  ${from} --> ${to}${needed.length > 0 ? `: ${needed.join(", ")}` : ""}`,
    ),
    ...states
      .filter((state) => nominationSteps.every(({ from }) => from !== state))
      .map((state) => `  ${state} --> [*]`),
    "```",
    "",
    "## Its steps",
    "",
    ...table(["to", "from", "needs", "is told", "by", "roles"], groupsOfNominations()),
    "",
    "Whoever submitted a nomination does not appraise it. DOWNGRADED opens a nomination for a lower title in the state from which it was",
    "lowered.",
    "",
    "## What a nomination needs",
    "",
    ...table(
      ["code", "what it is", "in Vietnamese", "a nomination moves without it"],
      Object.entries<Omit<NominationNeed, "code">>(nominationNeeds).map(([code, { text, without }]) => [
        asCode(code),
        text.en,
        text.vi,
        without,
      ]),
    ),
    "",
    "Afterwards is when the year ended more than a year ago. What a nomination moved without is told as a warning, DATA_MISSING.",
    "",
    "## Its states in Vietnamese",
    "",
    ...table(
      ["state", "in Vietnamese"],
      states.map((state) => [asCode(state), nameOfNominationState(state).vi]),
    ),
  ];
}

/** The steps of nominations, a line for each state that several lead to alike. */
function groupsOfNominations(): readonly (readonly string[])[] {
  const lines = new Map<string, NominationStep[]>();
  for (const step of nominationSteps) {
    const name = [step.to, step.by, step.who, ...step.needs].join();
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
            first.asks ?? "–",
            asCode(first.by),
            rolesOf(first.who ?? first.by),
          ],
        ],
  );
}

/** The roles of a row of the table of writing; those of a mutation that is not there yet are not known. */
function rolesOf(action: string): string {
  const roles: Readonly<Record<string, readonly string[]>> = writeActions;
  return roles[action]?.join(", ") ?? "–";
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
