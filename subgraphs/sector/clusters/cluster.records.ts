import { code, oneOfEnum, recordKind, text } from "../../../platform/records";
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
  vietnameseNames: ["Cụm thi đua", "Cụm, khu vực, khối thi đua"],
  description: "Emulation clusters, regions and blocks",
  columns: {
    code: code().required().headed("Mã cụm thi đua", "Mã cụm", "Mã"),
    sector: ownSectorColumn(),
    name: text({ maxLength: 255 }).required().headed("Tên cụm thi đua", "Cụm thi đua", "Tên cụm", "Tên"),
    englishName: text({ maxLength: 255 }).headed("Tên tiếng Anh"),
    kind: oneOfEnum(ClusterKind).required().headed("Loại cụm", "Loại"),
    number: text({ maxLength: 16 }).headed("Số của cụm", "Cụm số", "Số"),
    block: text({ maxLength: 255 }).headed("Khối"),
    scope: text({ maxLength: 255 }).headed("Phạm vi"),
    ...citedColumns,
  },
  key: "code",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: ClusterRow,
  derived: (record) => foldedCluster.fold(record),
  written: searchedAs("cluster"),
});
