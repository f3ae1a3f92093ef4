import { number, ratio, table } from "../../testing/bench/table";
import type { Measurement } from "../../testing/bench/contest";
import type { CountingResult } from "./counting";
import type { NestedResult } from "./nested/measure-nested";
import type { PagingResult } from "./paging";
import type { StatementsResult } from "./statements/count-statements";
import type { TotalResult } from "./totals";

/** What was measured on one kind of database. */
export interface DatabaseReport {
  readonly database: string;
  readonly statements: StatementsResult;
  readonly nested: NestedResult;
  readonly paging: PagingResult;
  readonly counting: CountingResult;
  readonly totals: readonly TotalResult[];
}

/** The ratios, each beside what it should be. */
export function ratioTable(reports: readonly DatabaseReport[]): string {
  const row = (what: string, goal: string, of: (report: DatabaseReport) => string) => [
    what,
    goal,
    ...reports.map(of),
  ];
  const both = (one: Measurement, other: Measurement, per = 1) => {
    const [time, cpu] = [ratio(one.p50, other.p50 * per), ratio(one.cpu, other.cpu)];
    return `${number(time)} (CPU ${number(ratio(cpu, per))})`;
  };
  return table(
    [
      "ratio of the time of half of the requests, and of processor time",
      "goal",
      ...reports.map(({ database }) => database),
    ],
    [
      row("nested question: graph / by hand", "≤ 4", ({ nested }) => both(nested.graph, nested.hand)),
      row("awards: late page / first page", "≤ 1.3", ({ paging }) => both(paging.late, paging.first)),
      row("statistics: one statement over the records / graph", "≥ 20", ({ counting }) =>
        number(ratio(counting.hand.p50, counting.graph.p50)),
      ),
      row("statistics: all awards / a tenth of them", "", ({ counting }) =>
        both(counting.large, counting.small),
      ),
      row("the same for a row of the answer", "≤ 1", ({ counting }) =>
        both(counting.large, counting.small, counting.rows / counting.fewerRows),
      ),
    ],
  );
}

/** The statements of each question. */
export function statementTable(reports: readonly DatabaseReport[]): string {
  const [first] = reports;
  return table(
    ["SQL statements", ...reports.map(({ database }) => database)],
    [
      ["nested, 1 cluster a sector", ...reports.map(({ statements }) => String(statements.nestedOfOne))],
      [
        "nested, 100 clusters a sector",
        ...reports.map(({ statements }) => String(statements.nestedOfHundred)),
      ],
      ...(first?.statements.questions ?? []).map(({ question }, at) => [
        question,
        ...reports.map(({ statements }) => String(statements.questions[at]?.statements)),
      ]),
    ],
  );
}

/** The times behind the ratios, in milliseconds. */
export function timeTable({ nested, paging, counting }: DatabaseReport): string {
  const row = (what: string, { p50, p99, cpu, requests }: Measurement) => [
    what,
    number(p50),
    number(p99),
    number(cpu),
    String(requests),
  ];
  return table(
    ["ms", "p50", "p99", "CPU of the process", "requests"],
    [
      row("nested question, graph", nested.graph),
      row("nested question, by hand", nested.hand),
      row("awards, page 1", paging.first),
      row(`awards, page ${paging.page}`, paging.late),
      row("statistics, graph", counting.graph),
      row("statistics, one statement", counting.hand),
      row(`statistics, graph, ${counting.awards} awards, ${counting.rows} rows`, counting.large),
      row(`statistics, graph, ${counting.fewer} awards, ${counting.fewerRows} rows`, counting.small),
    ],
  );
}

/** Where the graph's time goes for the nested question. */
export function profileTable({ nested: { profile } }: DatabaseReport): string {
  const sum = [...profile.values()].reduce((all, one) => all + one, 0);
  const rows = [...profile].map(([group, ms]) => [group, number((100 * ms) / sum), number(ms)]);
  return table(["whose code ran", "%", "ms a request"], rows);
}

/** Totals of searches. */
export function totalTable({ totals }: DatabaseReport): string {
  const rows = totals.map(({ search, found, pageMs, countMs }) => [
    search,
    String(found),
    number(pageMs),
    number(countMs),
  ]);
  return table(["search of awards", "found", "page, ms", "page and total, ms"], rows);
}
