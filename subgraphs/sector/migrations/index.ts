import { CreateRecords1763800000000 as mysql1763800000000 } from "./mysql/1763800000000-create-records";
import { OrderByNames1796063778554 as mysql1796063778554 } from "./mysql/1796063778554-order-by-names";
import { KeepFilesOfImportsInRows1796064292414 as mysql1796064292414 } from "./mysql/1796064292414-keep-files-of-imports-in-rows";
import { KeepChangesOfImports1796070091344 as mysql1796070091344 } from "./mysql/1796070091344-keep-changes-of-imports";
import { VersionsOfRecords1796076074084 as mysql1796076074084 } from "./mysql/1796076074084-versions-of-records";
import { AuditAndWriteKeys1796076924691 as mysql1796076924691 } from "./mysql/1796076924691-audit-and-write-keys";
import { EventsBetweenSubgraphs1796077083416 as mysql1796077083416 } from "./mysql/1796077083416-events-between-subgraphs";
import { Scoring1796077705677 as mysql1796077705677 } from "./mysql/1796077705677-scoring";
import { KeepStepsOfSeasons1796090196866 as mysql1796090196866 } from "./mysql/1796090196866-keep-steps-of-seasons";
import { CreateRecords1763800000000 as sqlite1763800000000 } from "./sqlite/1763800000000-create-records";
import { OrderByNames1796063778554 as sqlite1796063778554 } from "./sqlite/1796063778554-order-by-names";
import { KeepFilesOfImportsInRows1796064292414 as sqlite1796064292414 } from "./sqlite/1796064292414-keep-files-of-imports-in-rows";
import { KeepChangesOfImports1796070091344 as sqlite1796070091344 } from "./sqlite/1796070091344-keep-changes-of-imports";
import { VersionsOfRecords1796076074084 as sqlite1796076074084 } from "./sqlite/1796076074084-versions-of-records";
import { AuditAndWriteKeys1796076924691 as sqlite1796076924691 } from "./sqlite/1796076924691-audit-and-write-keys";
import { EventsBetweenSubgraphs1796077083416 as sqlite1796077083416 } from "./sqlite/1796077083416-events-between-subgraphs";
import { Scoring1796077705677 as sqlite1796077705677 } from "./sqlite/1796077705677-scoring";
import { KeepStepsOfSeasons1796090196866 as sqlite1796090196866 } from "./sqlite/1796090196866-keep-steps-of-seasons";

/** All migrations, in the order in which they run. Written by commands/write-migration.ts, from the files that are here. */
export const migrations = {
  mysql: [
    mysql1763800000000,
    mysql1796063778554,
    mysql1796064292414,
    mysql1796070091344,
    mysql1796076074084,
    mysql1796076924691,
    mysql1796077083416,
    mysql1796077705677,
    mysql1796090196866,
  ],
  sqlite: [
    sqlite1763800000000,
    sqlite1796063778554,
    sqlite1796064292414,
    sqlite1796070091344,
    sqlite1796076074084,
    sqlite1796076924691,
    sqlite1796077083416,
    sqlite1796077705677,
    sqlite1796090196866,
  ],
};
