import "../../../platform/config/own-environment";
import { readFileSync } from "node:fs";
import { ApolloGateway, LocalGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { fixtureSubgraph } from "../fixture/subgraphs";
import { subgraphSchema } from "../fixture/subgraph-schema";

/** Apollo's gateway with the subgraphs in its own process, by Apollo's data source for that. */
async function main([file = ""]: readonly string[]): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(file, "utf8"),
    buildService: ({ name }) => new LocalGraphQLDataSource(subgraphSchema(fixtureSubgraph(name))),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { host: "127.0.0.1", port: 0 },
  });
  process.stdout.write(`ready at ${url}\n`);
}

void main(process.argv.slice(2));
