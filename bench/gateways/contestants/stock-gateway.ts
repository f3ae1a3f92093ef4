import "../../../platform/config/own-environment";
import { readFileSync } from "node:fs";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

/** The gateway as Apollo's documentation has it, over a supergraph file. `stock-gateway supergraph.graphql`. */
async function main([file = ""]: readonly string[]): Promise<void> {
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, "utf8") });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { host: "127.0.0.1", port: 0 },
  });
  process.stdout.write(`ready at ${url}\n`);
}

void main(process.argv.slice(2));
