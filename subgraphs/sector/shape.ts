import type { DatabaseShape } from "../../platform/database/database-shape";
import { RecordVersionRow } from "../../platform/database/record-version.entity";
import { ImportRun } from "../../platform/records";
import { SearchWordRow } from "../../platform/records/search/search-word.entity";
import { ClusterRow } from "./clusters/cluster.entity";
import { ConferenceRow } from "./conferences/conference.entity";
import type { SectorDefinition } from "./definition";
import { FindingRow } from "./findings/finding.entity";
import { InspectionRow } from "./inspections/inspection.entity";
import { LeadershipTermRow } from "./leadership/leadership-term.entity";
import { CreateRecords1763800000000 as CreateRecordsOnMysql } from "./migrations/mysql/1763800000000-create-records";
import { CreateRecords1763800000000 as CreateRecordsOnSqlite } from "./migrations/sqlite/1763800000000-create-records";
import { MovementParticipantRow } from "./movements/movement-participant.entity";
import { MovementRow } from "./movements/movement.entity";
import { PledgeSignatoryRow } from "./pledges/pledge-signatory.entity";
import { PledgeRow } from "./pledges/pledge.entity";
import { ProvinceRow } from "./provinces/province.entity";
import { RegistrationStatementRow } from "./registration-statements/registration-statement.entity";
import { RoundRow } from "./rounds/round.entity";
import { MembershipRow } from "./seasons/membership.entity";
import { SeasonRow } from "./seasons/season.entity";
import { SectorRow } from "./sectors/sector.entity";
import { UnitNameRow } from "./units/unit-name.entity";
import { UnitSuccessionRow } from "./units/unit-succession.entity";
import { UnitRow } from "./units/unit.entity";

const entities = [
  ImportRun,
  RecordVersionRow,
  SearchWordRow,
  SectorRow,
  ProvinceRow,
  UnitRow,
  UnitNameRow,
  UnitSuccessionRow,
  ClusterRow,
  SeasonRow,
  MembershipRow,
  LeadershipTermRow,
  RoundRow,
  PledgeRow,
  PledgeSignatoryRow,
  ConferenceRow,
  InspectionRow,
  MovementRow,
  MovementParticipantRow,
  FindingRow,
  RegistrationStatementRow,
];

/** What the database of a sector holds. */
export function sectorShape({ name }: SectorDefinition): DatabaseShape {
  return { name, entities, migrations: { sqlite: [CreateRecordsOnSqlite], mysql: [CreateRecordsOnMysql] } };
}
