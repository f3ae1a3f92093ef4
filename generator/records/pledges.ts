import {
  pledgeRecords,
  pledgeSignatoryRecords,
  pledgeTargetRecords,
} from "../../subgraphs/sector/pledges/pledge.records";
import { hasReached, type Season } from "../clusters/season";
import type { Chance } from "../chance/chance";
import { dayOf, dayWithin } from "../days/days";
import { reformDay } from "../world/regions";
import { isValidOn, type Unit } from "../world/unit";
import { cited } from "./source-document";
import type { SeasonWriting } from "./seasons";

const contents = [
  "Hoàn thành kế hoạch công tác năm (mẫu)",
  "Giữ kỷ cương, văn hóa công sở (mẫu)",
  "Mỗi đơn vị có ít nhất một sáng kiến (mẫu)",
  "Hồ sơ thi đua nộp đúng hạn (mẫu)",
  "Giới thiệu gương tốt mỗi quý (mẫu)",
  "Tăng việc giải quyết trực tuyến (mẫu)",
];

const targets = [
  { name: "Tỷ lệ giải quyết công việc đúng hạn (mẫu)", value: 95, unitOfMeasure: "%" },
  { name: "Sáng kiến được công nhận (mẫu)", value: 3, unitOfMeasure: "sáng kiến" },
  { name: "Không có cán bộ, công chức bị kỷ luật (mẫu)", value: null, unitOfMeasure: null },
];

/** The pledge of a season with the members that signed it: those that were there on the day. */
export function writePledge({ season, output, chance, place }: SeasonWriting): void {
  if (!hasReached(season, "PLEDGED")) return;
  const code = `${season.code}-g`;
  const candidates = season.cluster.candidates(season.year);
  let signedOn = signingDay(season, chance);
  let signatories = validOn(candidates, signedOn);
  if (signatories.length === 0) {
    // All of the members are there only since the reform.
    signedOn = dayWithin(chance, reformDay, dayOf(Number(reformDay.slice(0, 4)), 8, 15));
    signatories = validOn(candidates, signedOn);
  }
  output.write(pledgeRecords, {
    code,
    season: season.code,
    signedOn,
    place,
    signatoryCount: signatories.length,
    content: chance.some(contents, chance.between(3, contents.length)),
    ...cited,
  });
  for (const [at, target] of targets.slice(0, 2 + (season.year % 2)).entries())
    output.write(pledgeTargetRecords, {
      code: `${code}-${at + 1}`,
      pledge: code,
      ordinal: at + 1,
      ...target,
    });
  for (const unit of signatories) {
    output.write(pledgeSignatoryRecords, {
      code: `${code}--${unit.code}`,
      pledge: code,
      unit: unit.code,
      ...cited,
    });
  }
}

/** The ministry's pledges moved from March to January over the years; courts sign before December. */
function signingDay({ year, cluster }: Season, chance: Chance): string {
  if (cluster.startMonth === 10) return dayWithin(chance, dayOf(year - 1, 11, 5), dayOf(year - 1, 11, 30));
  const month = year < 2019 ? 3 : year < 2023 ? 2 : 1;
  return dayWithin(chance, dayOf(year, month, 5), dayOf(year, month, 25));
}

function validOn(units: readonly Unit[], day: string): Unit[] {
  return units.filter((unit) => isValidOn(unit, day));
}
