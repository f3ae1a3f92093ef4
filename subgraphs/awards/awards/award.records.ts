import { code, date, oneOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { RecipientKind } from "../recipients/recipient-kind";
import { personOf, recipientIdOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
import { sectorColumn } from "../sectors/sector-column";
import { codeOf, seasonIdOf } from "../sectors/sector-ids";
import { countedAs } from "../statistics/counted-as.store";
import { AwardStatus } from "./award-status";
import { foldedTexts } from "./award-texts";
import { keepAwardWords } from "./award-words.store";
import { AwardRow } from "./award.entity";
import { CommendationType } from "./commendation-type";

const countAwards = countedAs<Omit<AwardRow, "id" | "sources" | "revocation">>(({ status }) =>
  status === "REVOKED" ? "revoked" : "awards",
);

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
  checks: (record) => {
    const { recipientUnit, recipientPerson, recipientKind, status } = record;
    const isNamed = recipientUnit !== null || recipientPerson !== null;
    const isRevoked =
      record.revokedOn !== null || record.revocationDecision !== null || record.revocationGround !== null;
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
    ...foldedTexts(record),
    ...citedValues(record),
  }),
  written: async (changes, manager) => {
    await countAwards(changes, manager);
    await keepAwardWords(changes, manager);
  },
  toRecord: (row) => ({
    code: row.code,
    title: row.titleCode,
    year: row.year,
    sector: row.sector,
    recipientUnit: unitOf(row.recipientId),
    recipientPerson: personOf(row.recipientId),
    recipientKind: row.recipientKind,
    recipientName: row.recipientName,
    recipientPosition: row.recipientPosition,
    season: codeOf(row.seasonId),
    decision: row.decisionCode,
    nomination: row.nominationCode,
    conferredOn: row.conferredOn,
    commendationType: row.commendationType,
    authority: row.authority,
    reason: row.reason,
    status: row.status,
    revokedOn: row.revokedOn,
    revocationDecision: row.revocationDecisionCode,
    revocationGround: row.revocationGround,
    ...citedRecord(row),
  }),
});
