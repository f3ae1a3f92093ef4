/** Who takes part, by the name that the command line knows. The first is what the others are compared with. */
export const contestants = {
  stock: "stock: Apollo Server and gateway, stock subgraphs",
  "stock-embedded": "stock, all in one process",
  "hive-js": "Hive Gateway, JavaScript planner, stock subgraphs",
  "hive-rust": "Hive Gateway, Rust planner, stock subgraphs",
  "by-hand": "aggregator by hand, stock subgraphs",
  service: "ours as a service, stock subgraphs",
  "service-own": "ours as a service, our subgraph servers",
  embedded: "ours embedded",
  monolith: "bound: no federation, graphql-jit on bare HTTP",
} as const;

export type ContestantName = keyof typeof contestants;

export const contestantNames = Object.keys(contestants) as readonly ContestantName[];

/** Those of the command line, with stock, which the ratios need. @throws Error for a name that is none. */
export function chosenContestants(names: readonly string[] | null): readonly ContestantName[] {
  if (!names) return contestantNames;
  const unknown = names.filter((name) => !(contestantNames as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no contestant ${unknown.join(", ")}; they are ${contestantNames.join(", ")}.`);
  }
  return contestantNames.filter((name) => name === "stock" || names.includes(name));
}
