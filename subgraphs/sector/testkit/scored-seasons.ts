import { ClusterRow } from "../clusters/cluster.entity";
import { ScoringCriterionRow } from "../scoring/scoring-criterion.entity";
import { ScoringSchemeRow } from "../scoring/scoring-scheme.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { UnitRow } from "../units/unit.entity";
import type { SectorGraph } from "./sector-graph";
import { unitRow } from "./unit-row";

const cited = { sourceCodes: ["S1"], inferred: false, note: null };

/** The years of seasons of the cluster `c1`, by their state. */
export const scoredSeasons = { UNDER_WAY: 2021, SCORING: 2022, CONFERENCE: 2023, PLEDGED: 2024 } as const;

/** The id of the season in a state. */
export function seasonId(state: keyof typeof scoredSeasons): string {
  return `CourtClusterSeason:c1-${scoredSeasons[state]}`;
}

/**
 * Puts seasons with members that are scored into the graph of the courts: departments by a table of 20 points, of which I gives 10
 * by its parts I.1 (6) and I.2 (4), II gives 10 and III takes 3; offices have no table. The first of the members leads.
 */
export async function putScoredSeasons(
  graph: Pick<SectorGraph, "put">,
  departments: readonly string[],
  offices: readonly string[] = [],
): Promise<void> {
  const years = Object.entries(scoredSeasons);
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(ClusterRow, [{ code: "c1", name: "Cụm I", kind: "CLUSTER", search: "cum i", ...cited }]);
  await graph.put(
    SeasonRow,
    years.map(([state, year]) => ({ code: `c1-${year}`, clusterCode: "c1", year, state, ...cited })),
  );
  await graph.put(UnitRow, [
    ...["stranger", ...departments].map((code) => unitRow(code, code)),
    ...offices.map((code) => unitRow(code, code, { kind: "OFFICE" })),
  ]);
  await graph.put(
    MembershipRow,
    years.flatMap(([, year]) =>
      [...departments, ...offices].map((unit, at) => ({
        ...{ code: `c1-${year}--${unit}`, seasonCode: `c1-${year}`, unitCode: unit, year },
        ...{ role: at === 0 ? "HEAD" : "MEMBER", ...cited },
      })),
    ),
  );
  await graph.put(
    ScoringSchemeRow,
    years.map(([, year]) => ({
      ...{ code: `s-${year}`, name: "Bảng chấm điểm", year, unitKinds: ["DEPARTMENT"], ...cited },
    })),
  );
  const lines = [
    ["I", null, 10],
    ["I.1", "I", 6],
    ["I.2", "I", 4],
    ["II", null, 10],
    ["III", null, -3],
  ] as const;
  await graph.put(
    ScoringCriterionRow,
    years.flatMap(([, year]) =>
      lines.map(([criterionCode, parent, maxPoints], at) => ({
        ...{ code: `s-${year}-${criterionCode}`, schemeCode: `s-${year}`, criterionCode, maxPoints },
        ...{ parentCode: parent && `s-${year}-${parent}`, ordinal: at + 1, name: criterionCode },
      })),
    ),
  );
}
