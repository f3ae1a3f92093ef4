/** The id under which a subgraph asks others, or tells them something. */
export function subgraphId(name: string): string {
  return `subgraph:${name}`;
}
