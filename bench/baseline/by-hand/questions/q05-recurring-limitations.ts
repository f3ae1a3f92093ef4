import { sources, unit } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, list, object, one } from "../sql";

const kept = `finding.kind = 'LIMITATION' AND finding.year BETWEEN :fromYear AND :toYear AND (
  finding.category IN (SELECT value FROM json_each(:categories)) OR
  finding.secondary_category IN (SELECT value FROM json_each(:categories)))`;

export const recurringLimitations = oneStatement(
  {
    sectors: eachSector((sector) => {
      const { file } = sector;
      return {
        ...columns("sector", "code name"),
        findings: object({
          totalCount: `(SELECT COUNT(*) FROM ${file}.finding finding WHERE ${kept})`,
          nodes: list(
            {
              ...columns("finding", "code year category summary english_summary"),
              categories: `CASE WHEN finding.secondary_category IS NULL THEN json_array(finding.category)
                ELSE json_array(finding.category, finding.secondary_category) END`,
              season: one(
                {
                  year: "season.year",
                  cluster: one(
                    { name: "cluster.name" },
                    `${file}.cluster cluster WHERE cluster.code = season.cluster_code`,
                  ),
                },
                `${file}.season season WHERE season.code = finding.season_code`,
              ),
              unit: unit(sector, "finding.unit_code", "name"),
              sources: sources("finding", "code title"),
            },
            `(SELECT * FROM ${file}.finding finding WHERE ${kept} ORDER BY code LIMIT 100) finding`,
            "finding.code",
          ),
        }),
      };
    }),
  },
  { categories: ["COMMUNICATION", "EXEMPLARS", "VOTING_INTEGRITY"], fromYear: 2015, toYear: 2021 },
);
