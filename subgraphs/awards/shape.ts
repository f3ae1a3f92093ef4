import type { DatabaseShape } from "../../platform/database/database-shape";
import { RecordVersionRow } from "../../platform/database/record-version.entity";
import { ImportRun } from "../../platform/records";
import { SearchWordRow } from "../../platform/records/search/search-word.entity";
import { tablesOf } from "../../platform/subgraph-server/feature";
import { awardsFeatures } from "./features";
import { CreateRecords1763800000000 as CreateRecordsOnMysql } from "./migrations/mysql/1763800000000-create-records";
import { CreateRecords1763800000000 as CreateRecordsOnSqlite } from "./migrations/sqlite/1763800000000-create-records";

/** What the awards database holds. */
export const awardsDatabase: DatabaseShape = {
  name: "awards",
  entities: [ImportRun, RecordVersionRow, SearchWordRow, ...tablesOf(awardsFeatures)],
  migrations: { sqlite: [CreateRecordsOnSqlite], mysql: [CreateRecordsOnMysql] },
};
