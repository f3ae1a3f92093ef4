import { auditTables } from "../../platform/audit/audit-entry.entity";
import { writeKeyTables } from "../../platform/mutations/write-key.entity";
import type { DatabaseShape } from "../../platform/database/database-shape";
import { RecordVersionRow } from "../../platform/database/record-version.entity";
import { importTables } from "../../platform/records";
import { MentionRow } from "../../platform/records/mentions/mention.entity";
import { SearchWordRow } from "../../platform/records/search/search-word.entity";
import { tablesOf } from "../../platform/subgraph-server/feature";
import { outboxTables } from "../../platform/outbox/outbox.entity";
import { awardsFeatures, awardsOutlines } from "./features";
import { migrations } from "./migrations";

/** What it keeps of records that lie in other databases: nothing else changes by what their subgraphs tell. */
export const keptOfOthers: DatabaseShape["entities"] = [
  MentionRow,
  ...awardsOutlines.map(({ entity }) => entity),
];

/** What the awards database holds. */
export const awardsDatabase: DatabaseShape = {
  name: "awards",
  entities: [
    ...importTables,
    ...auditTables,
    ...writeKeyTables,
    ...outboxTables,
    RecordVersionRow,
    SearchWordRow,
    MentionRow,
    ...tablesOf(awardsFeatures),
  ],
  migrations,
};
