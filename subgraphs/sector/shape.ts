import { auditTables } from "../../platform/audit/audit-entry.entity";
import { writeKeyTables } from "../../platform/mutations/write-key.entity";
import type { DatabaseShape } from "../../platform/database/database-shape";
import { RecordVersionRow } from "../../platform/database/record-version.entity";
import { outboxTables } from "../../platform/outbox/outbox.entity";
import { importTables } from "../../platform/records";
import { SearchWordRow } from "../../platform/records/search/search-word.entity";
import { tablesOf } from "../../platform/subgraph-server/feature";
import type { SectorDefinition } from "./definition";
import { sectorFeatures } from "./features";
import { migrations } from "./migrations";

const entities = [
  ...importTables,
  ...auditTables,
  ...writeKeyTables,
  ...outboxTables,
  RecordVersionRow,
  SearchWordRow,
  ...tablesOf(sectorFeatures),
];

/** What the database of a sector holds. */
export function sectorShape({ name }: SectorDefinition): DatabaseShape {
  return { name, entities, migrations };
}
