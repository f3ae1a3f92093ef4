import {
  boolean,
  code,
  date,
  decimal,
  integer,
  oneOfEnum,
  recordKind,
  reference,
  text,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { personOf, recipientIdOf, sectorOfRecipientId, unitOf } from "../recipients/recipient-of-record";
import { codeOf, seasonIdOf, sectorOfSeasonId } from "../sectors/sector-ids";
import { BallotBody, BallotMode, BallotState, ShareOf } from "./ballot.enums";
import { BallotResultRow } from "./ballot-result.entity";
import { BallotVoterRow } from "./ballot-voter.entity";
import { BallotRow } from "./ballot.entity";
import { texts } from "./ballots.texts";

const percent = () => decimal({ min: 0, max: 100, scale: 2 });
const count = () => integer({ min: 0 });

export const ballotRecords = recordKind({
  name: "ballots",
  vietnameseNames: ["Phiên bỏ phiếu", "Biên bản kiểm phiếu"],
  description: "Votes of clusters and councils on nominations",
  columns: {
    code: code().required().headed("Mã phiên bỏ phiếu", "Mã"),
    sector: sectorColumn().required(),
    body: oneOfEnum(BallotBody).required().headed("Cơ quan bỏ phiếu"),
    season: reference("seasons").inOtherForm().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    heldOn: date().required().headed("Ngày bỏ phiếu", "Ngày họp xét"),
    method: text({ maxLength: 255 }).headed("Hình thức bình xét", "Hình thức bỏ phiếu"),
    mode: oneOfEnum(BallotMode).required().headed("Cách bỏ phiếu"),
    secret: boolean().required().headed("Bỏ phiếu kín", "Phiếu kín"),
    state: oneOfEnum(BallotState).required().headed("Tình trạng phiên bỏ phiếu", "Tình trạng"),
    quorumPercent: percent().required().headed("Túc số (%)"),
    shareOf: oneOfEnum(ShareOf).required().headed("Cơ sở tính tỷ lệ"),
    papersIssued: count().headed("Số phiếu phát ra", "Phiếu phát ra"),
    papersReturned: count().headed("Số phiếu thu về", "Phiếu thu về"),
    invalidPapers: count().headed("Số phiếu không hợp lệ", "Phiếu không hợp lệ"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.cluster.sector"],
  checks: ({ body, season, papersIssued, papersReturned, invalidPapers }) => [
    ...((body === "CLUSTER") === (season !== null)
      ? []
      : [{ column: "season" as const, allowed: texts.seasonOfCluster }]),
    ...(isMore(papersReturned, papersIssued)
      ? [{ column: "papersReturned" as const, allowed: texts.notMoreThanIssued }]
      : []),
    ...(isMore(invalidPapers, papersReturned)
      ? [{ column: "invalidPapers" as const, allowed: texts.notMoreThanReturned }]
      : []),
  ],
  databases: awardsDatabases,
  entity: BallotRow,
  derived: (record, lookUp) => ({ seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season) }),
  ledTo: (row) => ({
    "season.cluster.sector": row.seasonId === null ? null : sectorOfSeasonId(row.seasonId),
  }),
  restored: (row) => ({ season: codeOf(row.seasonId) }),
});

function isMore(count: number | null, most: number | null): boolean {
  return count !== null && most !== null && count > most;
}

export const ballotResultRecords = recordKind({
  name: "ballot-results",
  vietnameseNames: ["Kết quả bỏ phiếu", "Kết quả kiểm phiếu"],
  description:
    "What is voted on, and what came of it; the code is the ballot's, two dashes and the nomination's",
  columns: {
    code: code({ maxLength: 200 }).required().headed("Mã kết quả bỏ phiếu", "Mã"),
    ballot: reference("ballots").required().headed("Phiên bỏ phiếu", "Mã phiên bỏ phiếu"),
    nomination: reference("nominations").required().headed("Đề nghị", "Mã đề nghị"),
    ordinal: integer({ min: 1 }).required().headed("Thứ tự"),
    thresholdPercent: percent().headed("Tỷ lệ phải đạt (%)"),
    votesFor: count().headed("Số phiếu đồng ý", "Phiếu đồng ý"),
    votesAgainst: count().headed("Số phiếu không đồng ý", "Phiếu không đồng ý"),
    passed: boolean().headed("Được thông qua", "Đạt"),
  },
  key: "code",
  checks: ({ code: own, ballot, nomination }) => codeProblem(own, partCode(ballot, nomination)),
  databases: awardsDatabases,
  entity: BallotResultRow,
});

export const ballotVoterRecords = recordKind({
  name: "ballot-voters",
  vietnameseNames: ["Danh sách cử tri", "Cử tri"],
  description:
    "Who may vote and who has voted, not what; the code is the ballot's, two dashes and the unit's or person's",
  columns: {
    code: code({ maxLength: 200 }).required().headed("Mã cử tri", "Mã"),
    ballot: reference("ballots").required().headed("Phiên bỏ phiếu", "Mã phiên bỏ phiếu"),
    voterUnit: reference("units").inOtherForm().headed("Đơn vị bỏ phiếu", "Đơn vị", "Mã đơn vị"),
    voterPerson: reference("people").inOtherForm().headed("Cá nhân bỏ phiếu", "Cá nhân", "Mã cá nhân"),
    hasVoted: boolean().default(false).headed("Đã bỏ phiếu"),
  },
  key: "code",
  looksUp: ["voterUnit.sector"],
  checks: ({ code: own, ballot, voterUnit, voterPerson }) =>
    (voterUnit === null) === (voterPerson === null)
      ? [{ column: "voterUnit" as const, allowed: texts.oneVoter }]
      : codeProblem(own, partCode(ballot, voterUnit ?? voterPerson ?? "")),
  databases: awardsDatabases,
  entity: BallotVoterRow,
  derived: (record, lookUp) => ({
    voterId: recipientIdOf(record.voterPerson, record.voterUnit, lookUp("voterUnit.sector")),
  }),
  ledTo: (row) => ({ "voterUnit.sector": sectorOfRecipientId(row.voterId) }),
  restored: (row) => ({ voterUnit: unitOf(row.voterId), voterPerson: personOf(row.voterId) }),
});

/** The code of what belongs to a ballot: of a nomination's result, of a voter. */
export function partCode(ballot: string, of: string): string {
  return `${ballot}--${of}`;
}

function codeProblem(own: string, wanted: string) {
  return own === wanted ? [] : [{ column: "code" as const, allowed: texts.codeIs({ code: wanted }) }];
}
