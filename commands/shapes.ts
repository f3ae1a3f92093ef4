import type { DatabaseShape } from "../platform/database/database-shape";
import { awardsDatabase } from "../subgraphs/awards/shape";
import { sectorShape } from "../subgraphs/sector/shape";
import { sectors } from "../subgraphs/sectors";

/** The databases of all subgraphs. */
export function databaseShapes(): readonly DatabaseShape[] {
  return [awardsDatabase, ...sectors.map(sectorShape)];
}
