import { auditTables } from "../../platform/audit/audit-entry.entity";
import { writeKeyTables } from "../../platform/mutations/write-key.entity";
import type { DatabaseShape } from "../../platform/database/database-shape";
import { RecordVersionRow } from "../../platform/database/record-version.entity";
import { importTables } from "../../platform/records";
import { MentionRow } from "../../platform/records/mentions/mention.entity";
import { SearchWordRow } from "../../platform/records/search/search-word.entity";
import { tablesOf } from "../../platform/subgraph-server/feature";
import { awardsFeatures } from "./features";
import { migrations } from "./migrations";

/** What the awards database holds. */
export const awardsDatabase: DatabaseShape = {
  name: "awards",
  entities: [
    ...importTables,
    ...auditTables,
    ...writeKeyTables,
    RecordVersionRow,
    SearchWordRow,
    MentionRow,
    ...tablesOf(awardsFeatures),
  ],
  migrations,
};
