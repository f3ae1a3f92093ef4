import { clusters, seasons } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, type SectorFile } from "../sql";

function nominees({ prefix }: SectorFile, titles: string): string {
  return `(SELECT COUNT(DISTINCT nomination.recipient_id) FROM awards.nomination nomination
    WHERE nomination.season_id = '${prefix}ClusterSeason:' || season.code AND ${titles})`;
}

export const nomineeShare = oneStatement(
  {
    sectors: eachSector((sector) => ({
      ...columns("sector", "code name"),
      clusters: clusters(sector, {
        ...columns("cluster", "code name"),
        seasons: seasons(sector, {
          ...columns("season", "year member_count"),
          nominees: nominees(sector, "1"),
          nomineesForGovernmentFlag: nominees(sector, "nomination.title_code = 'GOVERNMENT_EMULATION_FLAG'"),
          nomineesForSectorFlag: nominees(
            sector,
            "nomination.title_code IN (SELECT value FROM json_each(:sectorFlags))",
          ),
        }),
      }),
    })),
  },
  { sectorFlags: ["JUSTICE_SECTOR_EMULATION_FLAG", "PEOPLES_COURT_EMULATION_FLAG"] },
);
