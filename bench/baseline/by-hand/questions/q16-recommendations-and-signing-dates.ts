import { clusters, person, pledges, seasons } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, list, object, one, type Fields, type SectorFile } from "../sql";

function findings({ file }: SectorFile, kind: string, more: Fields = {}): string {
  const season = one(
    { year: "season.year", cluster: object({ code: "season.cluster_code" }) },
    `${file}.season season WHERE season.code = finding.season_code`,
  );
  return object({
    totalCount: `(SELECT COUNT(*) FROM ${file}.finding finding WHERE finding.kind = '${kind}')`,
    nodes: list(
      { ...columns("finding", "code year ordinal summary english_summary"), season, ...more },
      `(SELECT * FROM ${file}.finding finding WHERE finding.kind = '${kind}' ORDER BY code LIMIT 100) finding`,
      "finding.code",
    ),
  });
}

export const recommendationsAndSigningDates = oneStatement({
  sectors: eachSector((sector) => ({
    ...columns("sector", "code name"),
    recommendations: findings(sector, "RECOMMENDATION", { raisedBy: person("finding.raised_by_code") }),
    planTasks: findings(sector, "PLAN_TASK"),
    clusters: clusters(sector, {
      ...columns("cluster", "code name"),
      seasons: seasons(sector, {
        ...columns("season", "year starts_on"),
        pledges: pledges(sector, columns("pledge", "signed_on place")),
      }),
    }),
  })),
});
