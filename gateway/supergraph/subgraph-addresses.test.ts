import { subgraphAddresses } from "./subgraph-addresses";

it("a supergraph's subgraphs are found with their addresses, and one without has an empty one", () => {
  const supergraph = `
    enum join__Graph {
      RIVERS @join__graph(name: "rivers", url: "http://127.0.0.1:4001/graphql")
      TOWNS @join__graph(name: "towns", url: "")
    }
    type Query { a: Int }
  `;
  expect([...subgraphAddresses(supergraph)]).toEqual([
    ["rivers", "http://127.0.0.1:4001/graphql"],
    ["towns", ""],
  ]);
});

it("what is no supergraph has none", () => {
  expect(subgraphAddresses("type Query { a: Int }").size).toBe(0);
});
