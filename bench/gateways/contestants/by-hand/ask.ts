/** Asks a subgraph, and gives the data of its answer. */
export type Ask = <Data>(subgraph: string, query: string, variables: object) => Promise<Data>;
