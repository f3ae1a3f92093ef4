import {
  boolean,
  code,
  date,
  integer,
  oneOf,
  recordKind,
  reference,
  text,
  year,
} from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { personOf, recipientIdOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
import { sectorColumn } from "../sectors/sector-column";
import { codeOf, seasonIdOf } from "../sectors/sector-ids";
import { countedAs } from "../statistics/counted-as.store";
import { NominationState } from "./nomination-state";
import { NominationRow } from "./nomination.entity";

export const nominationRecords = recordKind({
  name: "nominations",
  description: "Proposals that units or people be given titles, with the votes behind them",
  columns: {
    code: code().required(),
    title: reference("titles").required(),
    year: year().required(),
    sector: sectorColumn().required(),
    nomineeUnit: reference("units"),
    nomineePerson: reference("people"),
    season: reference("seasons"),
    state: oneOf(Object.keys(NominationState)).required(),
    heldOn: date(),
    secret: boolean(),
    eligibleVoters: integer({ min: 0 }),
    votesFor: integer({ min: 0 }),
    votesAgainst: integer({ min: 0 }),
    passed: boolean(),
    method: text({ maxLength: 255 }),
    proposedOn: date(),
    proposedTo: text({ maxLength: 255 }),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["nomineeUnit.sector", "season.cluster.sector"],
  checks: ({ nomineeUnit, nomineePerson, eligibleVoters, votesFor, votesAgainst }) => [
    ...((nomineeUnit === null) === (nomineePerson === null)
      ? [
          {
            column: "nomineeUnit" as const,
            allowed: "exactly one of nominee_unit and nominee_person is given",
          },
        ]
      : []),
    ...(eligibleVoters !== null && (votesFor ?? 0) + (votesAgainst ?? 0) > eligibleVoters
      ? [
          {
            column: "votesFor" as const,
            allowed: `there are no more votes than eligible_voters, ${eligibleVoters}`,
          },
        ]
      : []),
  ],
  databases: awardsDatabases,
  entity: NominationRow,
  toRow: (record, lookUp) => ({
    code: record.code,
    titleCode: record.title,
    year: record.year,
    sector: record.sector,
    recipientId: recipientIdOf(record.nomineePerson, record.nomineeUnit, lookUp("nomineeUnit.sector")),
    recipientKind: recipientKindOf(record.nomineePerson),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
    state: record.state,
    heldOn: record.heldOn,
    secret: record.secret,
    eligibleVoters: record.eligibleVoters,
    votesFor: record.votesFor,
    votesAgainst: record.votesAgainst,
    passed: record.passed,
    method: record.method,
    proposedOn: record.proposedOn,
    proposedTo: record.proposedTo,
    ...citedValues(record),
  }),
  written: countedAs(() => "nominations"),
  toRecord: (row) => ({
    code: row.code,
    title: row.titleCode,
    year: row.year,
    sector: row.sector,
    nomineeUnit: unitOf(row.recipientId),
    nomineePerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
    state: row.state,
    heldOn: row.heldOn,
    secret: row.secret,
    eligibleVoters: row.eligibleVoters,
    votesFor: row.votesFor,
    votesAgainst: row.votesAgainst,
    passed: row.passed,
    method: row.method,
    proposedOn: row.proposedOn,
    proposedTo: row.proposedTo,
    ...citedRecord(row),
  }),
});
