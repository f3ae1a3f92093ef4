import { createHash } from "node:crypto";
import {
  scoreFileRecords,
  scorecardRecords,
  scoreRecords,
} from "../../subgraphs/sector/scoring/scorecard.records";
import {
  scoringCriterionRecords,
  scoringSchemeRecords,
} from "../../subgraphs/sector/scoring/scoring.records";
import type { Chance } from "../chance/chance";
import { hasReached, type Member, type Season } from "../clusters/season";
import { addDays, dayOf, earlier } from "../days/days";
import type { GenerateOptions } from "../options";
import type { RecordOutput } from "../output/record-output";
import type { Sector } from "../world/unit";
import type { World } from "../world/world";
import type { Decisions } from "./decisions";
import type { SeasonWriting } from "./seasons";
import { cited } from "./source-document";

/** So many years have scorecards, the last ones: before, a member's points were kept as one number. */
const yearsWithCards = 3;

interface Criterion {
  readonly code: string;
  readonly parent: string | null;
  readonly name: string;
  readonly guidance: string | null;
  readonly maxPoints: number;
}

const part = (code: string, maxPoints: number, name: string, guidance: string | null = null): Criterion => ({
  code,
  parent: code.includes(".") ? code.slice(0, code.indexOf(".")) : null,
  name: `${name} (mẫu)`,
  guidance,
  maxPoints,
});

/** The lines of every table: 200 points, of which the work gives 110. */
const criteria: readonly Criterion[] = [
  part("I", 110, "Thực hiện nhiệm vụ chuyên môn"),
  part("I.1", 60, "Hoàn thành kế hoạch công tác năm", "Trên 95%: đủ điểm; 75-95%: hai phần ba; dưới 75%: 0"),
  part("I.2", 50, "Chất lượng giải quyết công việc"),
  part("II", 60, "Xây dựng Đảng, xây dựng ngành"),
  part("II.1", 25, "Kỷ luật, kỷ cương hành chính"),
  part("II.2", 20, "Đào tạo, bồi dưỡng"),
  part("II.3", 15, "Cải cách hành chính"),
  part("III", 30, "Công tác thi đua, khen thưởng"),
  part("III.1", 15, "Tổ chức phong trào thi đua"),
  part("III.2", 15, "Nộp hồ sơ đúng hạn", "Chậm 1-2 ngày trừ 1,5 điểm; trên 10 ngày: 0 điểm"),
  part("IV", -10, "Điểm trừ do để án tồn đọng"),
];
const given = criteria.filter(({ code }) => code.includes("."));
const most = given.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
const taking = criteria.filter(({ maxPoints }) => maxPoints < 0);

/** Whether the members of a year have scorecards. */
function hasCards(year: number, { toYear }: GenerateOptions): boolean {
  return year > toYear - yearsWithCards;
}

const levelOf = ({ cluster }: Season): string => (cluster.isLocal ? "local" : "central");
const schemeCodeOf = (sector: Sector, level: string, year: number): string =>
  `gen-scoring-${sector.toLowerCase()}-${level}-${year}`;

/** The scoring tables of a year: in each sector one for local agencies and one for all others. */
export function writeScoringSchemes(
  output: RecordOutput,
  { world, decisions, seasons }: { world: World; decisions: Decisions; seasons: readonly Season[] },
  year: number,
  options: GenerateOptions,
): void {
  if (!hasCards(year, options)) return;
  const kinds = new Map<string, Set<string>>();
  for (const season of seasons) {
    const code = schemeCodeOf(season.cluster.sector, levelOf(season), year);
    const ofScheme = kinds.get(code) ?? new Set();
    for (const { unit } of season.members) ofScheme.add(unit.kind);
    kinds.set(code, ofScheme);
  }
  for (const [code, unitKinds] of kinds) {
    const sector = code.includes("-justice-") ? "JUSTICE" : "COURT";
    const decision = decisions.issue({
      year,
      slug: code.includes("-local-") ? "scoring-local" : "scoring",
      issuer: world.unit(sector === "JUSTICE" ? "gen-moj" : "gen-spc"),
      signedOn: dayOf(year, 3, 25),
      subject: `Ban hành bảng tiêu chí chấm điểm thi đua năm ${year} (mẫu)`,
    });
    output.write(scoringSchemeRecords, {
      code,
      sector,
      name: `Bảng tiêu chí chấm điểm thi đua năm ${year} (mẫu)`,
      year,
      unitKinds: [...unitKinds].sort(),
      decision: decision.code,
      ...cited,
    });
    for (const [at, { code: criterionCode, parent, name, guidance, maxPoints }] of criteria.entries())
      output.write(scoringCriterionRecords, {
        code: `${code}-${criterionCode}`,
        scheme: code,
        criterionCode,
        parent: parent === null ? null : `${code}-${parent}`,
        ordinal: at + 1,
        name,
        guidance,
        maxPoints,
        evidenceNeeded: false,
      });
  }
}

/** The scorecards of a season's members: their reviewed points add up to the score by which they are ranked. */
export function writeScorecards(writing: SeasonWriting): void {
  const { season, options } = writing;
  if (!hasCards(season.year, options) || !hasReached(season, "UNDER_WAY")) return;
  for (const [at, member] of season.members.entries()) {
    const state = stateOf(season, at);
    if (state !== null) writeCard(writing, member, state);
  }
}

type State = "DRAFT" | "SUBMITTED" | "RETURNED" | "REVIEWED";

/** While the season runs, one in three has begun; while it is scored, all states are met. */
function stateOf(season: Season, at: number): State | null {
  if (hasReached(season, "CONFERENCE")) return "REVIEWED";
  if (!hasReached(season, "SCORING")) return at % 3 === 0 ? "DRAFT" : null;
  return (["REVIEWED", "SUBMITTED", "RETURNED", "DRAFT"] as const)[at % 4] ?? null;
}

function writeCard(
  { season, output, chance, lastDay }: SeasonWriting,
  { unit, score }: Member,
  state: State,
) {
  const scheme = schemeCodeOf(season.cluster.sector, levelOf(season), season.year);
  const code = `${season.code}--${unit.code}`;
  const submittedOn = addDays(earlier(season.endsOn, lastDay), chance.between(-45, -30));
  const isLookedAt = state === "REVIEWED" || state === "RETURNED";
  output.write(scorecardRecords, {
    code,
    member: code,
    scheme,
    state,
    submittedBy: state === "DRAFT" ? null : `gen-officer-${unit.code}`,
    submittedOn: state === "DRAFT" ? null : submittedOn,
    reviewedBy: isLookedAt ? `gen-head-${season.cluster.code}` : null,
    reviewedOn: isLookedAt ? addDays(submittedOn, chance.between(3, 14)) : null,
    returnReason: state === "RETURNED" ? "Bổ sung tài liệu minh chứng (mẫu)" : null,
  });
  for (const [criterion, points] of pointsOf(score, chance)) {
    if (state === "DRAFT" && chance.happens(0.5)) continue;
    writeScore({ output, chance }, { card: code, scheme, state }, criterion, points);
  }
}

/** Points by criterion, in hundredths, that add up to a score. */
function pointsOf(score: number, chance: Chance): readonly (readonly [Criterion, number])[] {
  const taken = score < (most - 10) * 100 && chance.happens(0.2) ? chance.between(1, 4) * 50 : 0;
  const sum = score + taken;
  const shares = given.map(({ maxPoints }) => Math.floor((sum * maxPoints) / most));
  const rest = sum - shares.reduce((all, share) => all + share, 0);
  return [
    ...given.map((criterion, at) => [criterion, (shares[at] ?? 0) + (at < rest ? 1 : 0)] as const),
    ...taking.map((criterion, at) => [criterion, at === 0 ? -taken : 0] as const),
  ];
}

function writeScore(
  { output, chance }: Pick<SeasonWriting, "output" | "chance">,
  { card, scheme, state }: { readonly card: string; readonly scheme: string; readonly state: State },
  { code: criterionCode, maxPoints }: Criterion,
  points: number,
): void {
  const code = `${card}-${criterionCode}`;
  // Who scores themselves is kind now and then.
  const room = Math.max(0, maxPoints) * 100 - points;
  const more = maxPoints > 0 && chance.happens(0.15) ? Math.min(room, chance.between(1, 4) * 25) : 0;
  const isReviewed = state === "REVIEWED";
  output.write(scoreRecords, {
    code,
    scorecard: card,
    criterion: `${scheme}-${criterionCode}`,
    selfPoints: (points + more) / 100,
    reviewedPoints: isReviewed ? points / 100 : null,
    note: null,
    reviewNote: isReviewed && more > 0 ? "Chưa đủ minh chứng (mẫu)" : null,
  });
  if (!chance.happens(0.1)) return;
  const file = `${code}-f1`;
  output.write(scoreFileRecords, {
    code: file,
    score: code,
    name: `Minh chứng ${criterionCode} (mẫu).pdf`,
    mediaType: "application/pdf",
    bytes: chance.between(20_000, 900_000),
    sha256: createHash("sha256").update(file).digest("hex"),
  });
}
