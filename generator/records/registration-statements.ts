import { registrationStatementRecords } from "../../subgraphs/sector/registration-statements/registration-statement.records";
import { hasReached } from "../clusters/season";
import { cited } from "./source-document";
import type { SeasonWriting } from "./seasons";

const shareOfSeasons = 0.5;

/** What is said in sum about the registrations of a season or, now and then, of one of its members. */
export function writeRegistrationStatement({ season, output, chance }: SeasonWriting): void {
  const { cluster, members, code, year } = season;
  if (cluster.isLocal || !hasReached(season, "PLEDGED") || !chance.happens(shareOfSeasons)) return;
  const title =
    cluster.sector === "JUSTICE" ? "JUSTICE_SECTOR_EMULATION_FLAG" : "PEOPLES_COURT_EMULATION_FLAG";
  const count = chance.between(1, members.length);
  output.write(registrationStatementRecords, {
    code: `${code}-s1`,
    sector: cluster.sector,
    season: code,
    unit: null,
    title,
    count,
    sharePercent: Math.round((count * 1000) / members.length) / 10,
    summary: `Dữ liệu mẫu: ${count} thành viên ghi tên dự cờ thi đua năm ${year}`,
    englishSummary: `Generated: ${count} members signed up for the flag of ${year}`,
    ...cited,
  });
  const unit = chance.pick(members).unit;
  output.write(registrationStatementRecords, {
    code: `${code}-s2`,
    sector: cluster.sector,
    season: null,
    unit: unit.code,
    title: null,
    count: null,
    sharePercent: chance.between(80, 100),
    summary: `Dữ liệu mẫu: phần lớn người làm việc ghi tên thi đua năm ${year}`,
    englishSummary: `Generated: most of the staff signed up for ${year}`,
    ...cited,
  });
}
