import { roundRecords } from "../../subgraphs/sector/rounds/round.records";
import { addDays, dayWithin } from "../days/days";
import { cited } from "./source-document";
import type { SeasonWriting } from "./seasons";

const extraRounds = [
  { kind: "SHORT_TERM", name: "Đợt thi đua ngắn ngày (mẫu)", days: 30 },
  { kind: "AD_HOC", name: "Đợt thi đua đột xuất (mẫu)", days: 14 },
];

/** The rounds of a season: two peaks where a cluster is large, one in a province, now and then a short one. */
export function writeRounds({ season, output, chance }: SeasonWriting): void {
  const { startsOn, endsOn, cluster } = season;
  const middle = addDays(startsOn, 181);
  const peaks = cluster.isLocal
    ? [{ startsOn, endsOn: middle }]
    : [
        { startsOn, endsOn: middle },
        { startsOn: addDays(middle, 1), endsOn },
      ];
  const rounds = peaks.map((span, at) => ({
    kind: "PEAK",
    name: `Đợt thi đua cao điểm ${at + 1} (mẫu)`,
    ...span,
  }));
  for (const { kind, name, days } of extraRounds) {
    if (!chance.happens(cluster.isLocal ? 0.1 : 0.3)) continue;
    const from = dayWithin(chance, startsOn, addDays(endsOn, -days));
    rounds.push({ kind, name, startsOn: from, endsOn: addDays(from, days) });
  }
  rounds.forEach((round, at) =>
    output.write(roundRecords, {
      code: `${season.code}-r${at + 1}`,
      season: season.code,
      ...round,
      ...cited,
    }),
  );
}
