import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { fixtureSubgraph } from "../fixture/subgraphs";
import { subgraphSchema } from "../fixture/subgraph-schema";

/** A subgraph as Apollo's documentation has it: Apollo Server as it comes. `stock-subgraph justice`. */
async function main([name = ""]: readonly string[]): Promise<void> {
  const server = new ApolloServer({ schema: subgraphSchema(fixtureSubgraph(name)) });
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
  process.stdout.write(`ready at ${url}\n`);
}

void main(process.argv.slice(2));
