import { code, date, integer, oneOfEnum, recordKind, reference, text } from "../../../platform/records";
import { sectorDatabase } from "../sector-databases";
import { SeasonState } from "../seasons/season.enums";
import { SeasonStepRow } from "./season-step.entity";
import { texts } from "./transitions.texts";

export const seasonStepRecords = recordKind({
  name: "season-steps",
  vietnameseNames: ["Các bước của năm thi đua"],
  description:
    "Steps that seasons took, each with its day; the code is the season's, -s and the number of the step",
  columns: {
    code: code({ maxLength: 112 }).required().headed("Mã bước", "Mã"),
    season: reference("seasons").required().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    ordinal: integer({ min: 1 }).required().headed("Thứ tự", "Bước thứ"),
    fromState: oneOfEnum(SeasonState).required().headed("Từ bước"),
    toState: oneOfEnum(SeasonState).required().headed("Sang bước", "Đến bước"),
    takenOn: date().required().headed("Ngày chuyển bước", "Ngày"),
    reason: text().headed("Lý do"),
  },
  key: "code",
  looksUp: ["season.cluster.sector"],
  checks: ({ code: own, season, ordinal }) =>
    own === stepCode(season, ordinal)
      ? []
      : [{ column: "code", allowed: texts.stepCode({ code: stepCode(season, ordinal) }) }],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: SeasonStepRow,
});

/** The code of a season's step. */
export function stepCode(season: string, ordinal: number): string {
  return `${season}-s${ordinal}`;
}
