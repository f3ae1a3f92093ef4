import type { DatabaseShape } from "../../platform/database/database-shape";
import { RecordVersionRow } from "../../platform/database/record-version.entity";
import { ImportRun } from "../../platform/records";
import { SearchWordRow } from "../../platform/records/search/search-word.entity";
import { AuthorityRow } from "./authorities/authority.entity";
import { AwardRow } from "./awards/award.entity";
import { DecisionRow } from "./decisions/decision.entity";
import { SourceDocumentRow } from "./documents/source-document.entity";
import { EligibilityRuleRow } from "./eligibility/eligibility-rule.entity";
import { RuleClauseRow } from "./eligibility/rule-clause.entity";
import { CreateRecords1763800000000 as CreateRecordsOnMysql } from "./migrations/mysql/1763800000000-create-records";
import { CreateRecords1763800000000 as CreateRecordsOnSqlite } from "./migrations/sqlite/1763800000000-create-records";
import { NominationRow } from "./nominations/nomination.entity";
import { PersonRow } from "./people/person.entity";
import { PositionRow } from "./people/position.entity";
import { RegistrationRow } from "./registrations/registration.entity";
import { AwardStatisticRow, AwardStatisticTotalRow } from "./statistics/award-statistic.entity";
import { AwardTitleRow } from "./titles/award-title.entity";
import { LegalBasisRow } from "./titles/legal-basis.entity";

/** What the awards database holds. */
export const awardsDatabase: DatabaseShape = {
  name: "awards",
  entities: [
    ImportRun,
    RecordVersionRow,
    SearchWordRow,
    AwardStatisticRow,
    AwardStatisticTotalRow,
    AwardTitleRow,
    LegalBasisRow,
    EligibilityRuleRow,
    RuleClauseRow,
    PersonRow,
    PositionRow,
    DecisionRow,
    RegistrationRow,
    NominationRow,
    AwardRow,
    SourceDocumentRow,
    AuthorityRow,
  ],
  migrations: { sqlite: [CreateRecordsOnSqlite], mysql: [CreateRecordsOnMysql] },
};
