import type { Measurement } from "../../testing/bench/contest";
import { firstDifference } from "../../testing/bench/first-difference";
import { race } from "./race";
import { ask, type Subject } from "./subject";

export interface CountingResult {
  /** Awards of the graph that is measured, and of the smaller one. */
  readonly awards: number;
  readonly fewer: number;
  /** The rows of the two answers. */
  readonly rows: number;
  readonly fewerRows: number;
  readonly graph: Measurement;
  readonly hand: Measurement;
  /** The same question to the graph with fewer awards, and to this one in turns with it. */
  readonly small: Measurement;
  readonly large: Measurement;
}

interface Row {
  readonly sector: string;
  readonly year: number;
  readonly title: { readonly code: string };
  readonly awards: number;
}

const query = `query Counts { statistics(groupBy: [SECTOR, YEAR, TITLE]) { sector year title { code } awards } }`;
const warmUp = { statistics: 100, statement: 2 };

/** `statistics` beside one statement over the records, and beside itself over fewer records. */
export async function measureCounting(
  graph: Subject,
  hand: Subject,
  small: Subject,
  sizes: Pick<CountingResult, "awards" | "fewer">,
  seconds: number,
): Promise<CountingResult> {
  const ofGraph = await ask<{ statistics: Row[] }>(graph, "/graphql", { query });
  const ofHand = await ask<{ statistics: Row[] }>(hand, "/statistics", {});
  const ofSmall = await ask<{ statistics: Row[] }>(small, "/graphql", { query });
  const difference = firstDifference(inOrder(ofGraph.statistics), inOrder(ofHand.statistics));
  if (difference) throw new Error(`The counts differ at ${difference.path}.`);
  const asked = (subject: Subject) => ({ subject, next: subject.requests("/graphql", { query }) });
  const [large, fewer] = await race(asked(graph), asked(small), { seconds, warmUp: warmUp.statistics });
  const statement = { subject: hand, next: hand.requests("/statistics", {}) };
  const [kept, records] = await race(asked(graph), statement, { seconds, warmUp: warmUp.statement });
  const rows = { rows: ofGraph.statistics.length, fewerRows: ofSmall.statistics.length };
  return { ...sizes, ...rows, graph: kept, hand: records, small: fewer, large };
}

/** The statement has no row where there is no award; the graph has, where there were registrations or nominations. */
function inOrder(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ awards }) => awards > 0)
    .map(({ sector, year, title, awards }) => `${sector} ${year} ${title.code} ${awards}`)
    .sort();
}
