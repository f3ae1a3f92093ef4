import { clusterRecords } from "../../subgraphs/sector/clusters/cluster.records";
import type { Cluster } from "../clusters/cluster";
import type { RecordOutput } from "../output/record-output";
import { cited } from "./source-document";

/** The clusters, regions and blocks of both sectors. */
export function writeClusters(output: RecordOutput, clusters: readonly Cluster[]): void {
  for (const { code, sector, name, englishName, kind, number, block, scope } of clusters) {
    output.write(clusterRecords, {
      code,
      sector,
      name,
      englishName,
      kind,
      number,
      block,
      scope,
      ...cited,
    });
  }
}
