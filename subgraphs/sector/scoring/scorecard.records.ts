import {
  code,
  date,
  decimal,
  fileDigest,
  integer,
  oneOfEnum,
  recordKind,
  reference,
  text,
} from "../../../platform/records";
import { isMediaType } from "../../files/file-columns";
import { texts as ofFiles } from "../../files/file-columns.texts";
import { sectorDatabase } from "../sector-databases";
import { ScoreFileRow } from "./score-file.entity";
import { ScoreRow } from "./score.entity";
import { ScorecardRow } from "./scorecard.entity";
import { texts } from "./scoring.texts";
import { isWithin } from "./scoring-rules";
import { ScorecardState } from "./scoring.enums";

/** The states of a card that somebody has looked at. */
const lookedAt: readonly (string | null)[] = ["REVIEWED", "RETURNED"];

export const scorecardRecords = recordKind({
  name: "scorecards",
  vietnameseNames: ["Phiếu chấm điểm"],
  description: "Members' points of a season, one card a member; the code is the member's",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã phiếu chấm điểm", "Mã"),
    member: reference("memberships").required().headed("Thành viên cụm", "Mã thành viên"),
    scheme: reference("scoring-schemes").required().headed("Bảng tiêu chí", "Mã bảng tiêu chí"),
    state: oneOfEnum(ScorecardState).required().headed("Tình trạng phiếu", "Tình trạng"),
    submittedBy: text({ maxLength: 255 }).headed("Người gửi", "Tài khoản gửi"),
    submittedOn: date().headed("Ngày gửi thẩm định", "Ngày gửi"),
    reviewedBy: text({ maxLength: 255 }).headed("Người thẩm định", "Tài khoản thẩm định"),
    reviewedOn: date().headed("Ngày thẩm định"),
    returnReason: text().headed("Lý do trả lại"),
  },
  key: "code",
  looksUp: [
    ...(["member.season", "member.unit", "member.unit.kind", "member.season.year"] as const),
    ...(["member.season.cluster", "member.season.cluster.sector"] as const),
    ...(["scheme.year", "scheme.sector", "scheme.unitKinds"] as const),
  ],
  checks: ({ code: own, member, state, submittedOn, reviewedBy, reviewedOn, returnReason }) => [
    ...(own === member ? [] : [{ column: "code" as const, allowed: texts.codeIs({ code: member }) }]),
    ...(state === "RETURNED" && returnReason === null
      ? [{ column: "returnReason" as const, allowed: texts.returnedWithReason }]
      : []),
    ...((reviewedOn !== null || reviewedBy !== null) && !lookedAt.includes(state)
      ? [{ column: "state" as const, allowed: texts.notReviewedYet }]
      : []),
    ...(reviewedOn !== null && submittedOn !== null && reviewedOn < submittedOn
      ? [{ column: "submittedOn" as const, allowed: texts.notSubmittedYet }]
      : []),
  ],
  disagreements: (_, lookUp) => {
    const [year, kind] = [lookUp("member.season.year"), lookUp("member.unit.kind")];
    const sector = lookUp("member.season.cluster.sector");
    const [ofYear, ofSector] = [lookUp("scheme.year"), lookUp("scheme.sector")];
    const kinds = lookUp("scheme.unitKinds");
    // What is not known is a fault already, of the reference that leads nowhere.
    const differs = (wanted: string | null, found: string | null): wanted is string =>
      wanted !== null && found !== null && wanted !== found;
    return [
      ...(differs(sector, ofSector)
        ? [{ column: "scheme" as const, allowed: texts.schemeOfSector({ sector }) }]
        : []),
      ...(differs(year, ofYear)
        ? [{ column: "scheme" as const, allowed: texts.schemeOfYear({ year }) }]
        : []),
      ...(kind !== null && kinds !== null && !kinds.split("|").includes(kind)
        ? [{ column: "scheme" as const, allowed: texts.schemeOfKind({ kind }) }]
        : []),
    ];
  },
  databases: (_, lookUp) => sectorDatabase(lookUp("member.season.cluster.sector")),
  entity: ScorecardRow,
  derived: (_, lookUp) => ({
    seasonCode: lookUp("member.season") ?? "",
    unitCode: lookUp("member.unit") ?? "",
    clusterCode: lookUp("member.season.cluster") ?? "",
  }),
});

export const scoreRecords = recordKind({
  name: "scores",
  vietnameseNames: ["Điểm theo tiêu chí", "Điểm chấm"],
  description:
    "Points for criteria without parts; the code is the card's, a dash and that of the criterion in its scheme",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã điểm", "Mã"),
    scorecard: reference("scorecards").required().headed("Phiếu chấm điểm", "Mã phiếu chấm điểm"),
    criterion: reference("scoring-criteria").required().headed("Tiêu chí", "Mã tiêu chí"),
    selfPoints: decimal().required().headed("Điểm tự chấm", "Điểm chấm"),
    reviewedPoints: decimal().headed("Điểm thẩm định"),
    note: text().headed("Ghi chú"),
    reviewNote: text().headed("Ý kiến thẩm định", "Ghi chú thẩm định"),
  },
  key: "code",
  looksUp: [
    ...(["scorecard.state", "scorecard.scheme", "scorecard.member.season.cluster.sector"] as const),
    ...(["criterion.scheme", "criterion.criterionCode", "criterion.maxPoints"] as const),
  ],
  disagreements: ({ code: own, scorecard, selfPoints, reviewedPoints, reviewNote }, lookUp) => {
    const [state, scheme, of] = [
      lookUp("scorecard.state"),
      lookUp("scorecard.scheme"),
      lookUp("criterion.scheme"),
    ];
    const [criterionCode, most] = [lookUp("criterion.criterionCode"), lookUp("criterion.maxPoints")];
    const wanted = `${scorecard}-${criterionCode}`;
    const beyond = (points: number | null) =>
      most !== null && points !== null && !isWithin(points, Number(most));
    return [
      ...(criterionCode !== null && own !== wanted
        ? [{ column: "code" as const, allowed: texts.codeIs({ code: wanted }) }]
        : []),
      ...(scheme !== null && of !== null && of !== scheme
        ? [{ column: "criterion" as const, allowed: texts.criterionOfScheme({ scheme }) }]
        : []),
      ...(beyond(selfPoints)
        ? [{ column: "selfPoints" as const, allowed: texts.pointsWithin(rangeOf(most)) }]
        : []),
      ...(beyond(reviewedPoints)
        ? [{ column: "reviewedPoints" as const, allowed: texts.pointsWithin(rangeOf(most)) }]
        : []),
      ...(state === "REVIEWED" && reviewedPoints === null
        ? [{ column: "reviewedPoints" as const, allowed: texts.reviewedPoints }]
        : []),
      ...(state !== null && state !== "REVIEWED" && reviewedPoints !== null
        ? [{ column: "reviewedPoints" as const, allowed: texts.noReviewedPoints }]
        : []),
      ...(reviewedPoints !== null && reviewedPoints !== selfPoints && reviewNote === null
        ? [{ column: "reviewNote" as const, allowed: texts.notedDifference, isTaken: true as const }]
        : []),
    ];
  },
  databases: (_, lookUp) => sectorDatabase(lookUp("scorecard.member.season.cluster.sector")),
  entity: ScoreRow,
});

/** The ends of the range within which points for a criterion lie, as texts. */
function rangeOf(most: string | null) {
  return Number(most) < 0 ? { least: most ?? "", most: "0" } : { least: "0", most: most ?? "" };
}

export const scoreFileRecords = recordKind({
  name: "score-files",
  vietnameseNames: ["Tài liệu minh chứng"],
  description: "Files that show what points were given for; the store of files has them by their digest",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã tài liệu minh chứng", "Mã"),
    score: reference("scores").required().headed("Điểm", "Mã điểm"),
    name: text({ maxLength: 255 }).required().headed("Tên tệp", "Tên tài liệu"),
    mediaType: text({ maxLength: 127 }).required().headed("Kiểu tệp", "Định dạng"),
    bytes: integer({ min: 0 }).required().headed("Dung lượng (byte)", "Dung lượng"),
    sha256: fileDigest().required().headed("Mã băm SHA-256", "SHA-256"),
  },
  key: "code",
  looksUp: ["score.scorecard.member.season.cluster.sector"],
  checks: ({ mediaType }) =>
    isMediaType(mediaType) ? [] : [{ column: "mediaType", allowed: ofFiles.mediaType }],
  databases: (_, lookUp) => sectorDatabase(lookUp("score.scorecard.member.season.cluster.sector")),
  entity: ScoreFileRow,
});
