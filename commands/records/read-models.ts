import type { Database } from "../../platform/database/database";
import type { ReadModel } from "../../platform/database/read-model";
import { awardsReadModels } from "../../subgraphs/awards/read-models";
import { awardsDatabase } from "../../subgraphs/awards/shape";
import { sectorReadModels } from "../../subgraphs/sector/read-models";

/** What a database keeps that follows from its records. */
export function readModelsOf({ name }: Database): readonly ReadModel[] {
  return name === awardsDatabase.name ? awardsReadModels : sectorReadModels;
}
