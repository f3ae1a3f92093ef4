import { code, date, oneOfEnum, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { unknownDay } from "../../../platform/dates/calendar";
import { fold } from "../../../platform/text/fold";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { labelIn } from "../enum-labels/enum-label.manager";
import { PostLevel } from "../people/person.enums";
import { RecipientKind } from "../recipients/recipient.enums";
import {
  personOf,
  recipientIdOf,
  recipientKindOf,
  sectorOfRecipientId,
  unitOf,
} from "../recipients/recipient-of-record";
import { codeOf, seasonIdOf, sectorOfSeasonId } from "../sectors/sector-ids";
import { countedAs } from "../statistics/counted-as.store";
import { titleFacts, titlePaths } from "../titles/title-agreement";
import { awardDisagreements } from "./award-agreement";
import { AwardStatus, CommendationType, RevocationGround } from "./award.enums";
import { foldedTexts } from "./award-texts";
import { keepAwardWords } from "./award-words.store";
import { AwardRow } from "./award.entity";
import { texts } from "./award.texts";
import { recipientOrderKey } from "./recipient-order";

const countAwards = countedAs<Omit<AwardRow, "id" | "sources" | "revocation" | "version">>(({ status }) =>
  status === "REVOKED" ? "revoked" : "awards",
);

export const awardRecords = recordKind({
  name: "awards",
  vietnameseNames: ["Khen thưởng", "Khen thưởng đã tặng"],
  description: "Titles that were given; name and position of the recipient are as they stood on the day",
  columns: {
    code: code().required().headed("Mã khen thưởng", "Mã"),
    title: reference("titles")
      .required()
      .headed(
        "Danh hiệu, hình thức khen thưởng",
        "Hình thức khen thưởng",
        "Danh hiệu thi đua",
        "Danh hiệu",
        "Mã danh hiệu",
      ),
    year: year().required().headed("Năm"),
    sector: sectorColumn().required(),
    recipientUnit: reference("units").inOtherForm().headed("Đơn vị được khen thưởng", "Mã đơn vị"),
    recipientPerson: reference("people").inOtherForm().headed("Cá nhân được khen thưởng", "Mã cá nhân"),
    recipientKind: oneOfEnum(RecipientKind).required().headed("Đối tượng", "Đối tượng khen thưởng"),
    recipientName: text({ maxLength: 255 })
      .required()
      .headed(
        "Họ và tên, tên tập thể",
        "Họ và tên",
        "Họ tên",
        "Tên cá nhân, tập thể",
        "Tên tập thể",
        "Tên đơn vị",
        "Tên đối tượng",
        "Tên",
      ),
    recipientPosition: text({ maxLength: 255 }).headed("Chức vụ, đơn vị công tác", "Chức vụ", "Chức danh"),
    recipientPostLevel: oneOfEnum(PostLevel).headed("Cấp chức vụ", "Cấp của chức vụ"),
    season: reference("seasons").inOtherForm().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    decision: reference("decisions").headed("Quyết định", "Mã quyết định"),
    nomination: reference("nominations").headed("Đề nghị khen thưởng", "Mã đề nghị"),
    conferredOn: date().headed("Ngày trao tặng", "Ngày tặng", "Ngày trao", "Trao ngày"),
    conferredAt: text({ maxLength: 255 }).headed("Nơi trao tặng", "Địa điểm trao tặng", "Nơi trao"),
    registerNumber: text({ maxLength: 64 }).headed("Số sổ vàng", "Vào sổ vàng số", "Số vào sổ"),
    commendationType: oneOfEnum(CommendationType).headed("Loại hình khen thưởng", "Loại hình"),
    authority: text({ maxLength: 255 }).headed(
      "Người quyết định khen thưởng",
      "Cấp quyết định",
      "Thẩm quyền",
      "Cơ quan khen thưởng",
    ),
    reason: text().headed("Lý do khen thưởng", "Thành tích", "Lý do", "Tóm tắt thành tích"),
    status: oneOfEnum(AwardStatus).required().headed("Tình trạng khen thưởng", "Tình trạng"),
    revokedOn: date().headed("Ngày thu hồi", "Thu hồi ngày"),
    revocationDecision: reference("decisions").headed("Quyết định thu hồi", "Mã quyết định thu hồi"),
    revocationGround: text().headed("Lý do thu hồi"),
    revocationLegalGround: oneOfEnum(RevocationGround).headed("Căn cứ hủy bỏ", "Căn cứ thu hồi"),
    ...citedColumns,
  },
  key: "code",
  unique: {
    column: "registerNumber",
    foundBy: "registerNumber",
    found: ({ registerNumber }) => registerNumber ?? "",
    // Whoever gives awards keeps a book of each title, and may begin it anew each year.
    keyOf: ({ registerNumber, authority, title, year }) =>
      registerNumber === null || authority === null
        ? null
        : [fold(authority), title, year, registerNumber.toLowerCase()].join("|"),
    taken: texts.registerNumberTaken,
  },
  looksUp: [
    ...titlePaths,
    ...(["recipientUnit.sector", "season.cluster.sector", "recipientPerson.fullName"] as const),
    ...(["decision.signedOn", "revocationDecision.signedOn"] as const),
  ],
  checks: (record) => {
    const { recipientUnit, recipientPerson, recipientKind, status } = record;
    const isNamed = recipientUnit !== null || recipientPerson !== null;
    const { revokedOn, revocationDecision, revocationGround, revocationLegalGround } = record;
    const isRevoked = [revokedOn, revocationDecision, revocationGround, revocationLegalGround].some(
      (told) => told !== null,
    );
    return [
      ...(recipientUnit !== null && recipientPerson !== null
        ? [
            {
              column: "recipientUnit" as const,
              allowed: texts.oneRecipient,
            },
          ]
        : []),
      ...(isNamed && recipientKind !== recipientKindOf(recipientPerson)
        ? [
            {
              column: "recipientKind" as const,
              allowed: texts.recipientIs({
                kind: labelIn("RecipientKind", recipientKindOf(recipientPerson)),
              }),
            },
          ]
        : []),
      ...(record.recipientPostLevel !== null && recipientKind !== "INDIVIDUAL"
        ? [
            {
              column: "recipientPostLevel" as const,
              allowed: texts.onlyPeopleHavePosts,
            },
          ]
        : []),
      ...(isRevoked && status !== "REVOKED" ? [{ column: "status" as const, allowed: texts.isRevoked }] : []),
    ];
  },
  disagreements: (record, lookUp) =>
    awardDisagreements(record, {
      title: titleFacts(lookUp),
      sectors: [record.sector, lookUp("recipientUnit.sector") ?? record.sector],
      personName: lookUp("recipientPerson.fullName"),
      decidedOn: lookUp("decision.signedOn"),
      revocationDecidedOn: lookUp("revocationDecision.signedOn"),
    }),
  databases: awardsDatabases,
  entity: AwardRow,
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(record.recipientPerson, record.recipientUnit, lookUp("recipientUnit.sector")),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
    recipientSort: recipientOrderKey(record.recipientKind, record.recipientName),
    conferredSort: record.conferredOn ?? unknownDay,
    ...foldedTexts(record),
  }),
  ledTo: (row) => ({
    "recipientUnit.sector": sectorOfRecipientId(row.recipientId),
    "season.cluster.sector": row.seasonId === null ? null : sectorOfSeasonId(row.seasonId),
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
