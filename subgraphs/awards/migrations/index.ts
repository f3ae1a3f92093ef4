import { CreateRecords1763800000000 as mysql1763800000000 } from "./mysql/1763800000000-create-records";
import { AddMentions1796039791053 as mysql1796039791053 } from "./mysql/1796039791053-add-mentions";
import { CountByPlaceAndRecipient1796051342277 as mysql1796051342277 } from "./mysql/1796051342277-count-by-place-and-recipient";
import { OrderAwardsByDay1796051400000 as mysql1796051400000 } from "./mysql/1796051400000-order-awards-by-day";
import { OrderByNames1796063778554 as mysql1796063778554 } from "./mysql/1796063778554-order-by-names";
import { KeepFilesOfImportsInRows1796064292414 as mysql1796064292414 } from "./mysql/1796064292414-keep-files-of-imports-in-rows";
import { TellPostsAndSexes1796065710753 as mysql1796065710753 } from "./mysql/1796065710753-tell-posts-and-sexes";
import { KeepProvinces1796066364175 as mysql1796066364175 } from "./mysql/1796066364175-keep-provinces";
import { KeepChangesOfImports1796070091344 as mysql1796070091344 } from "./mysql/1796070091344-keep-changes-of-imports";
import { VersionsOfRecords1796076074084 as mysql1796076074084 } from "./mysql/1796076074084-versions-of-records";
import { AuditAndWriteKeys1796076924691 as mysql1796076924691 } from "./mysql/1796076924691-audit-and-write-keys";
import { EventsBetweenSubgraphs1796077083416 as mysql1796077083416 } from "./mysql/1796077083416-events-between-subgraphs";
import { KeepFilesOfDocuments1796089099309 as mysql1796089099309 } from "./mysql/1796089099309-keep-files-of-documents";
import { StepsOfNominations1796089917713 as mysql1796089917713 } from "./mysql/1796089917713-steps-of-nominations";
import { IssueDecisions1796090059454 as mysql1796090059454 } from "./mysql/1796090059454-issue-decisions";
import { KeepDossiersAndPublications1796090724139 as mysql1796090724139 } from "./mysql/1796090724139-keep-dossiers-and-publications";
import { KeepBallots1796091085739 as mysql1796091085739 } from "./mysql/1796091085739-keep-ballots";
import { KeepEvidence1796093534803 as mysql1796093534803 } from "./mysql/1796093534803-keep-evidence";
import { CreateRecords1763800000000 as sqlite1763800000000 } from "./sqlite/1763800000000-create-records";
import { AddMentions1796039791053 as sqlite1796039791053 } from "./sqlite/1796039791053-add-mentions";
import { CountByPlaceAndRecipient1796051342277 as sqlite1796051342277 } from "./sqlite/1796051342277-count-by-place-and-recipient";
import { OrderAwardsByDay1796051400000 as sqlite1796051400000 } from "./sqlite/1796051400000-order-awards-by-day";
import { OrderByNames1796063778554 as sqlite1796063778554 } from "./sqlite/1796063778554-order-by-names";
import { KeepFilesOfImportsInRows1796064292414 as sqlite1796064292414 } from "./sqlite/1796064292414-keep-files-of-imports-in-rows";
import { TellPostsAndSexes1796065710753 as sqlite1796065710753 } from "./sqlite/1796065710753-tell-posts-and-sexes";
import { KeepProvinces1796066364175 as sqlite1796066364175 } from "./sqlite/1796066364175-keep-provinces";
import { KeepChangesOfImports1796070091344 as sqlite1796070091344 } from "./sqlite/1796070091344-keep-changes-of-imports";
import { VersionsOfRecords1796076074084 as sqlite1796076074084 } from "./sqlite/1796076074084-versions-of-records";
import { AuditAndWriteKeys1796076924691 as sqlite1796076924691 } from "./sqlite/1796076924691-audit-and-write-keys";
import { EventsBetweenSubgraphs1796077083416 as sqlite1796077083416 } from "./sqlite/1796077083416-events-between-subgraphs";
import { KeepFilesOfDocuments1796089099309 as sqlite1796089099309 } from "./sqlite/1796089099309-keep-files-of-documents";
import { StepsOfNominations1796089917713 as sqlite1796089917713 } from "./sqlite/1796089917713-steps-of-nominations";
import { IssueDecisions1796090059454 as sqlite1796090059454 } from "./sqlite/1796090059454-issue-decisions";
import { KeepDossiersAndPublications1796090724139 as sqlite1796090724139 } from "./sqlite/1796090724139-keep-dossiers-and-publications";
import { KeepBallots1796091085739 as sqlite1796091085739 } from "./sqlite/1796091085739-keep-ballots";
import { KeepEvidence1796093534803 as sqlite1796093534803 } from "./sqlite/1796093534803-keep-evidence";

/** All migrations, in the order in which they run. Written by commands/write-migration.ts, from the files that are here. */
export const migrations = {
  mysql: [
    mysql1763800000000,
    mysql1796039791053,
    mysql1796051342277,
    mysql1796051400000,
    mysql1796063778554,
    mysql1796064292414,
    mysql1796065710753,
    mysql1796066364175,
    mysql1796070091344,
    mysql1796076074084,
    mysql1796076924691,
    mysql1796077083416,
    mysql1796089099309,
    mysql1796089917713,
    mysql1796090059454,
    mysql1796090724139,
    mysql1796091085739,
    mysql1796093534803,
  ],
  sqlite: [
    sqlite1763800000000,
    sqlite1796039791053,
    sqlite1796051342277,
    sqlite1796051400000,
    sqlite1796063778554,
    sqlite1796064292414,
    sqlite1796065710753,
    sqlite1796066364175,
    sqlite1796070091344,
    sqlite1796076074084,
    sqlite1796076924691,
    sqlite1796077083416,
    sqlite1796089099309,
    sqlite1796089917713,
    sqlite1796090059454,
    sqlite1796090724139,
    sqlite1796091085739,
    sqlite1796093534803,
  ],
};
