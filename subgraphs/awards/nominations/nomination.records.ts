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
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { personOf, recipientIdOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
import { codeOf, seasonIdOf } from "../sectors/sector-ids";
import { countedAs } from "../statistics/counted-as.store";
import { NominationState } from "./nomination.enums";
import { NominationRow } from "./nomination.entity";

export const nominationRecords = recordKind({
  name: "nominations",
  description: "Proposals that units or people be given titles, with the votes behind them",
  columns: {
    code: code().required(),
    title: reference("titles").required(),
    year: year().required(),
    sector: sectorColumn().required(),
    nomineeUnit: reference("units").inOtherForm(),
    nomineePerson: reference("people").inOtherForm(),
    season: reference("seasons").inOtherForm(),
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
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(record.nomineePerson, record.nomineeUnit, lookUp("nomineeUnit.sector")),
    recipientKind: recipientKindOf(record.nomineePerson),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
  }),
  restored: (row) => ({
    nomineeUnit: unitOf(row.recipientId),
    nomineePerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
  }),
  written: countedAs(() => "nominations"),
});
