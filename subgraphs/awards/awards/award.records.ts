import { code, date, oneOf, recordKind, reference, text, year } from "../../../platform/import";
import { citedColumns, citedValues } from "../../../platform/provenance/cited-columns";
import { searchColumn } from "../../../platform/text/fold";
import { awardsDatabases } from "../awards-databases";
import { RecipientKind } from "../recipients/recipient-kind";
import { recipientIdOf, recipientKindOf } from "../recipients/recipient-of-record";
import { sectorColumn } from "../sectors/sector-column";
import { seasonIdOf } from "../sectors/sector-ids";
import { AwardStatus } from "./award-status";
import { AwardRow } from "./award.entity";
import { CommendationType } from "./commendation-type";

export const awardRecords = recordKind({
  name: "awards",
  description: "Titles that were given; name and position of the recipient are as they stood on the day",
  columns: {
    code: code().required(),
    title: reference("titles").required(),
    year: year().required(),
    sector: sectorColumn().required(),
    recipientUnit: reference("units"),
    recipientPerson: reference("people"),
    recipientKind: oneOf(Object.keys(RecipientKind)).required(),
    recipientName: text({ maxLength: 255 }).required(),
    recipientPosition: text({ maxLength: 255 }),
    season: reference("seasons"),
    decision: reference("decisions"),
    nomination: reference("nominations"),
    conferredOn: date(),
    commendationType: oneOf(Object.keys(CommendationType)),
    authority: text({ maxLength: 255 }),
    reason: text(),
    status: oneOf(Object.keys(AwardStatus)).required(),
    revokedOn: date(),
    revocationDecision: reference("decisions"),
    revocationGround: text(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["recipientUnit.sector", "season.cluster.sector"],
  checks: ({ recipientUnit, recipientPerson, recipientKind, status, ...revocation }) => {
    const isNamed = recipientUnit !== null || recipientPerson !== null;
    const isRevoked = [revocation.revokedOn, revocation.revocationDecision, revocation.revocationGround].some(
      (value) => value !== null,
    );
    return [
      ...(recipientUnit !== null && recipientPerson !== null
        ? [
            {
              column: "recipientUnit" as const,
              allowed: "not both recipient_unit and recipient_person are given",
            },
          ]
        : []),
      ...(isNamed && recipientKind !== recipientKindOf(recipientPerson)
        ? [
            {
              column: "recipientKind" as const,
              allowed: `this recipient is ${recipientKindOf(recipientPerson)}`,
            },
          ]
        : []),
      ...(isRevoked && status !== "REVOKED"
        ? [{ column: "status" as const, allowed: "an award that was revoked is REVOKED" }]
        : []),
    ];
  },
  databases: awardsDatabases,
  entity: AwardRow,
  toRow: (record, lookUp) => ({
    code: record.code,
    titleCode: record.title,
    year: record.year,
    sector: record.sector,
    recipientId: recipientIdOf(record.recipientPerson, record.recipientUnit, lookUp("recipientUnit.sector")),
    recipientKind: record.recipientKind,
    recipientName: record.recipientName,
    recipientPosition: record.recipientPosition,
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
    decisionCode: record.decision,
    nominationCode: record.nomination,
    conferredOn: record.conferredOn,
    commendationType: record.commendationType,
    authority: record.authority,
    reason: record.reason,
    status: record.status,
    revokedOn: record.revokedOn,
    revocationDecisionCode: record.revocationDecision,
    revocationGround: record.revocationGround,
    search: searchColumn([record.recipientName, record.recipientPosition, record.authority, record.reason]),
    ...citedValues(record),
  }),
});
