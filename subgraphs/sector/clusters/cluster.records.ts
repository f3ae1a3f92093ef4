import { code, oneOf, recordKind, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { ClusterKind } from "./cluster.enums";
import { ClusterRow } from "./cluster.entity";

/** What is folded of a cluster to be searched. */
export const foldedCluster = foldedColumns({
  entity: ClusterRow,
  from: ["name", "englishName", "block", "scope"],
  into: ["search"],
  fold: ({ name, englishName, block, scope }) => ({
    search: searchColumn([name, englishName, block, scope]),
  }),
});

export const clusterRecords = recordKind({
  name: "clusters",
  description: "Emulation clusters, regions and blocks",
  columns: {
    code: code().required(),
    sector: ownSectorColumn(),
    name: text({ maxLength: 255 }).required(),
    englishName: text({ maxLength: 255 }),
    kind: oneOf(Object.keys(ClusterKind)).required(),
    number: text({ maxLength: 16 }),
    block: text({ maxLength: 255 }),
    scope: text({ maxLength: 255 }),
    ...citedColumns,
  },
  key: "code",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: ClusterRow,
  derived: (record) => foldedCluster.fold(record),
  written: searchedAs("cluster"),
});
