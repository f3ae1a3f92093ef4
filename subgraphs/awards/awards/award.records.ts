import { code, date, oneOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { unknownDay } from "../../../platform/dates/calendar";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { PostLevel } from "../people/person.enums";
import { RecipientKind } from "../recipients/recipient.enums";
import { personOf, recipientIdOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
import { codeOf, seasonIdOf } from "../sectors/sector-ids";
import { countedAs } from "../statistics/counted-as.store";
import { AwardStatus, CommendationType } from "./award.enums";
import { foldedTexts } from "./award-texts";
import { keepAwardWords } from "./award-words.store";
import { AwardRow } from "./award.entity";
import { recipientOrderKey } from "./recipient-order";

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
    recipientUnit: reference("units").inOtherForm(),
    recipientPerson: reference("people").inOtherForm(),
    recipientKind: oneOf(Object.keys(RecipientKind)).required(),
    recipientName: text({ maxLength: 255 }).required(),
    recipientPosition: text({ maxLength: 255 }),
    recipientPostLevel: oneOf(Object.keys(PostLevel)),
    season: reference("seasons").inOtherForm(),
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
      ...(record.recipientPostLevel !== null && recipientKind !== "INDIVIDUAL"
        ? [
            {
              column: "recipientPostLevel" as const,
              allowed: "the recipient is a person; nobody else has a post",
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
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(record.recipientPerson, record.recipientUnit, lookUp("recipientUnit.sector")),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
    recipientSort: recipientOrderKey(record.recipientKind, record.recipientName),
    conferredSort: record.conferredOn ?? unknownDay,
    ...foldedTexts(record),
  }),
  restored: (row) => ({
    recipientUnit: unitOf(row.recipientId),
    recipientPerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
  }),
  written: async (changes, manager) => {
    await countAwards(changes, manager);
    await keepAwardWords(changes, manager);
  },
});
