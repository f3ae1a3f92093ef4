import type { GraphQLDataSource } from "@apollo/gateway";

/** What a subgraph is asked through, in this process or over HTTP. */
export interface SubgraphSource extends GraphQLDataSource {
  /** Asks for nothing but an answer. @throws when there is none. */
  probe(): Promise<void>;
}

/** Makes what a subgraph is asked through, from its name and the address in the supergraph. */
export type MakeSource = (subgraph: string, url: string) => SubgraphSource;

/** Why each of some subgraphs cannot answer; those that can are not in it. */
export async function faultsOf(
  sources: ReadonlyMap<string, SubgraphSource>,
): Promise<Readonly<Record<string, string>>> {
  const faults: Record<string, string> = {};
  const probe = async ([name, source]: [string, SubgraphSource]) =>
    source.probe().catch(() => {
      faults[name] = "does not answer";
    });
  await Promise.all([...sources].map(probe));
  return faults;
}
