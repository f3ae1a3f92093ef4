import type { ForeignKind } from "../../../platform/mutations/foreign-records";
import { sectors } from "../../sectors";

/** The kinds of records that awards' records refer to and that sectors' subgraphs keep, each sector its own. */
export const foreignKinds: ReadonlyMap<string, ForeignKind> = new Map(
  Object.entries({
    units: sectors.map(({ name, prefix, code }) => ({
      subgraph: name,
      type: `${prefix}Unit`,
      tells: () => ({ sector: code }),
    })),
    seasons: sectors.map(({ name, prefix, code }) => ({
      subgraph: name,
      type: `${prefix}ClusterSeason`,
      tells: () => ({ "cluster.sector": code }),
    })),
  }),
);
