import {
  boolean,
  code,
  date,
  integer,
  oneOfEnum,
  recordKind,
  reference,
  text,
  year,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { CommendationType } from "../awards/award.enums";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import {
  personOf,
  recipientIdOf,
  recipientKindOf,
  sectorOfRecipientId,
  unitOf,
} from "../recipients/recipient-of-record";
import { codeOf, seasonIdOf, sectorOfSeasonId } from "../sectors/sector-ids";
import { titleDisagreements, titleFacts, titlePaths } from "../titles/title-agreement";
import { countedAs } from "../statistics/counted-as.store";
import { NominationState } from "./nomination.enums";
import { NominationRow } from "./nomination.entity";
import { texts } from "./nomination.texts";

export const nominationRecords = recordKind({
  name: "nominations",
  vietnameseNames: ["Đề nghị khen thưởng", "Đề nghị xét tặng"],
  description: "Proposals that units or people be given titles, with the votes behind them",
  columns: {
    code: code().required().headed("Mã đề nghị", "Mã"),
    title: reference("titles")
      .required()
      .headed(
        "Danh hiệu, hình thức đề nghị",
        "Danh hiệu, hình thức khen thưởng",
        "Danh hiệu đề nghị",
        "Hình thức đề nghị",
        "Danh hiệu",
        "Hình thức khen thưởng",
        "Mã danh hiệu",
      ),
    year: year().required().headed("Năm"),
    sector: sectorColumn().required(),
    nomineeUnit: reference("units")
      .inOtherForm()
      .headed("Đơn vị được đề nghị", "Tập thể được đề nghị", "Mã đơn vị"),
    nomineePerson: reference("people").inOtherForm().headed("Cá nhân được đề nghị", "Mã cá nhân"),
    season: reference("seasons").inOtherForm().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    state: oneOfEnum(NominationState).required().headed("Tình trạng đề nghị", "Tình trạng"),
    heldOn: date().headed("Ngày bỏ phiếu", "Ngày họp xét"),
    secret: boolean().headed("Bỏ phiếu kín", "Phiếu kín"),
    eligibleVoters: integer({ min: 0 }).headed("Số người được bỏ phiếu", "Tổng số phiếu"),
    votesFor: integer({ min: 0 }).headed("Số phiếu đồng ý", "Phiếu đồng ý"),
    votesAgainst: integer({ min: 0 }).headed("Số phiếu không đồng ý", "Phiếu không đồng ý"),
    passed: boolean().headed("Được thông qua", "Đạt"),
    method: text({ maxLength: 255 }).headed("Hình thức bình xét", "Cách thức bình xét"),
    proposedOn: date().headed("Ngày đề nghị", "Đề nghị ngày"),
    proposedTo: text({ maxLength: 255 }).headed("Nơi nhận đề nghị", "Cấp được trình"),
    reason: text().headed("Tóm tắt thành tích", "Thành tích"),
    despite: text().headed("Lý do đề nghị dù chưa đủ điều kiện"),
    commendationType: oneOfEnum(CommendationType).headed("Loại hình khen thưởng", "Loại hình"),
    loweredFrom: reference("nominations").headed("Hạ từ đề nghị", "Mã đề nghị trước khi hạ"),
    reliedOn: text().headed("Căn cứ khi đề nghị"),
    steps: integer({ min: 0 }).headed("Số bước đã qua"),
    archivedOn: date().headed("Ngày lưu trữ", "Ngày nộp lưu"),
    archivePlace: text({ maxLength: 255 }).headed("Nơi lưu trữ"),
    archiveReference: text({ maxLength: 128 }).headed("Ký hiệu hồ sơ lưu"),
    keepUntil: date().headed("Bảo quản đến ngày", "Thời hạn bảo quản"),
    ...citedColumns,
  },
  key: "code",
  looksUp: [...titlePaths, ...(["nomineeUnit.sector", "season.cluster.sector"] as const)],
  checks: ({ nomineeUnit, nomineePerson, eligibleVoters, votesFor, votesAgainst, archivedOn, keepUntil }) => [
    ...(keepUntil !== null && (archivedOn === null || keepUntil < archivedOn)
      ? [{ column: "keepUntil" as const, allowed: texts.keptAfterArchived }]
      : []),
    ...((nomineeUnit === null) === (nomineePerson === null)
      ? [
          {
            column: "nomineeUnit" as const,
            allowed: texts.oneNominee,
          },
        ]
      : []),
    ...(eligibleVoters !== null && (votesFor ?? 0) + (votesAgainst ?? 0) > eligibleVoters
      ? [
          {
            column: "votesFor" as const,
            allowed: texts.tooManyVotes({ voters: eligibleVoters }),
          },
        ]
      : []),
  ],
  disagreements: ({ year, sector, nomineePerson }, lookUp) =>
    titleDisagreements(
      {
        ...{ year, day: null, recipientKind: recipientKindOf(nomineePerson) },
        sectors: [sector, lookUp("nomineeUnit.sector") ?? sector],
      },
      titleFacts(lookUp),
    ),
  databases: awardsDatabases,
  entity: NominationRow,
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(record.nomineePerson, record.nomineeUnit, lookUp("nomineeUnit.sector")),
    recipientKind: recipientKindOf(record.nomineePerson),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
  }),
  ledTo: (row) => ({
    "nomineeUnit.sector": sectorOfRecipientId(row.recipientId),
    "season.cluster.sector": row.seasonId === null ? null : sectorOfSeasonId(row.seasonId),
  }),
  restored: (row) => ({
    nomineeUnit: unitOf(row.recipientId),
    nomineePerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
  }),
  written: countedAs(() => "nominations"),
});
