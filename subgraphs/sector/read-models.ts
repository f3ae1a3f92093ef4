import type { ReadModel } from "../../platform/database/read-model";
import { searchedRows } from "../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../platform/records/search/words-read-model";
import { ClusterRow } from "./clusters/cluster.entity";
import { FindingRow } from "./findings/finding.entity";
import { MovementRow } from "./movements/movement.entity";
import { UnitRow } from "./units/unit.entity";

/** What a sector's database keeps that follows from its records. */
export const sectorReadModels: readonly ReadModel[] = [
  searchedRows("unit", UnitRow),
  searchedRows("cluster", ClusterRow),
  searchedRows("movement", MovementRow),
  searchedRows("finding", FindingRow),
].map(wordsReadModel);
