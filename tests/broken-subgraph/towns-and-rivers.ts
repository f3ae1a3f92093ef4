import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeFederation, serveSchema } from "../../testing/foreign-federation";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])';
const townsText = `${link}
  type Query { towns: [Town!] mayor: String }
  type Town @key(fields: "id") { id: ID! name: String! }`;
const riversText = `${link}
  type Query { rivers: [River!] longest: River sea: String! }
  type Mutation { dam: String }
  type River { name: String length: Int }
  type Town @key(fields: "id") { id: ID! river: String bridges: Int! }`;

/** What the rivers are asked as roots and as fields of entities, in one operation. */
export const acrossBoth = "{ towns { name river } mayor rivers { name } }";

/** All that the towns own of it. */
export const ownedByTowns = { towns: [{ name: "Huế", river: null }], mayor: "Lê", rivers: null };

/** What the rivers answer when nothing is wrong with them, by what is asked. */
export function healthyAnswer(body: string): object {
  return body.includes("_entities")
    ? { data: { _entities: [{ __typename: "Town", river: "Hương" }] } }
    : { data: { rivers: [{ name: "Hương" }] } };
}

/** A gateway over the towns, which are well, and the rivers, which a test serves as it likes. */
export interface TownsAndRivers {
  /** Starts a gateway that asks for the rivers at an address. */
  startGateway(rivers: string, env?: Readonly<Record<string, string>>): Promise<RunningProcess>;
  stop(): Promise<void>;
}

export async function startTowns(): Promise<TownsAndRivers> {
  const folder = temporaryFolder();
  const towns = await serveSchema(townsText, {
    Query: { towns: () => [{ id: "1", name: "Huế" }], mayor: () => "Lê" },
  });
  const supergraph = join(folder.path, "supergraph.graphql");
  writeFileSync(
    supergraph,
    composeFederation({
      towns: [townsText, towns.url],
      rivers: [riversText, "http://rivers.invalid/graphql"],
    }),
  );
  const started: RunningProcess[] = [];
  return {
    startGateway: async (rivers, env = {}) => {
      const gateway = await startProcess("gateway", [], {
        env: { SUPERGRAPH: supergraph, SUBGRAPH_URLS: `rivers=${rivers}`, ...env },
      });
      started.push(gateway);
      return gateway;
    },
    stop: async () => {
      await Promise.all(started.map((gateway) => gateway.stop()));
      await towns.server.stop();
      folder.remove();
    },
  };
}
