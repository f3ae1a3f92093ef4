import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])';
const townsText = (more = "") => `${link}
  type Query { towns: [Town!] }
  type Town @key(fields: "id") { id: ID! name: String! twin: Town ${more} }`;
const laterFields = "oldName: String visitors: [Town!] @listSize(assumedSize: 1000000)";
const riversText = `${link}
  type Town @key(fields: "id") { id: ID! river: String }`;

/** A federation that is not ours: towns, and in another subgraph the rivers that they lie on. */
export interface ForeignFederation {
  /** Its supergraph, with the name of each town alone. */
  readonly supergraph: string;
  /** The supergraph of a later day, in which towns have an `oldName` too, and a million `visitors` each. */
  readonly laterSupergraph: string;
  /** Lets the rivers wait before they answer; gives what lets them go on. */
  holdRivers(): () => void;
  /** The same for the towns, which are asked before the rivers. */
  holdTowns(): () => void;
  /** How often the towns were asked for. */
  townsAsked(): number;
  /** How often the rivers were asked for. */
  riversAsked(): number;
  stop(): Promise<void>;
}

/** Serves two plain subgraphs over HTTP, and composes them. */
export async function startForeignFederation(): Promise<ForeignFederation> {
  let open: Promise<void> = Promise.resolve();
  let townsOpen: Promise<void> = Promise.resolve();
  let asked = 0;
  let townsAsked = 0;
  const towns = await serveSchema(townsText(laterFields), {
    Query: {
      towns: async () => {
        townsAsked += 1;
        await townsOpen;
        return [{ id: "1", name: "Huế", oldName: "Phú Xuân" }];
      },
    },
  });
  const rivers = await serveSchema(riversText, {
    Town: {
      river: async () => {
        asked += 1;
        await open;
        return "Hương";
      },
    },
  });
  const composed = (townsSchema: string) =>
    composeFederation({ towns: [townsSchema, towns.url], rivers: [riversText, rivers.url] });
  return {
    supergraph: composed(townsText()),
    laterSupergraph: composed(townsText(laterFields)),
    holdRivers: () => {
      let release: () => void = () => undefined;
      open = new Promise((resolve) => (release = resolve));
      return release;
    },
    holdTowns: () => {
      let release: () => void = () => undefined;
      townsOpen = new Promise((resolve) => (release = resolve));
      return release;
    },
    townsAsked: () => townsAsked,
    riversAsked: () => asked,
    stop: async () => {
      await Promise.all([towns.server.stop(), rivers.server.stop()]);
    },
  };
}

/** Serves a plain subgraph over HTTP. */
export async function serveSchema(text: string, resolvers: object) {
  const schema = buildSubgraphSchema({ typeDefs: parse(text), resolvers: resolvers as never });
  const server = new ApolloServer({
    schema,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
  return { server, url };
}

/** Composes subgraphs, given by their texts and addresses. */
export function composeFederation(
  subgraphs: Readonly<Record<string, readonly [text: string, url: string]>>,
): string {
  const services = Object.entries(subgraphs).map(([name, [text, url]]) => ({
    name,
    url,
    typeDefs: parse(text),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}
