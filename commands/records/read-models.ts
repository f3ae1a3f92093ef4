import type { Database } from "../../platform/database/database";
import type { ReadModel } from "../../platform/database/read-model";
import { awardsReadModels } from "../../subgraphs/awards/features";
import { awardsDatabase } from "../../subgraphs/awards/shape";
import { sectorReadModels } from "../../subgraphs/sector/features";

/** What a database keeps that follows from its records. */
export function readModelsIn({ name }: Database): readonly ReadModel[] {
  return name === awardsDatabase.name ? awardsReadModels : sectorReadModels;
}
