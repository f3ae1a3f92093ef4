import { clusters, seasons, titleOrder } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, list, object } from "../sql";

function counted(table: string, counts: string): string {
  return `SELECT sector, year, title_code, ${counts} FROM awards.${table}
    WHERE title_code IN (SELECT value FROM json_each(:flags)) GROUP BY sector, year, title_code`;
}

const counts = `(
  SELECT sector, year, title_code, SUM(registrations) AS registrations, SUM(nominations) AS nominations,
    SUM(awards) AS awards, SUM(revoked) AS revoked
  FROM (
    ${counted("title_registration", "COUNT(*) AS registrations, 0 AS nominations, 0 AS awards, 0 AS revoked")}
    UNION ALL ${counted("nomination", "0, COUNT(*), 0, 0")}
    UNION ALL ${counted("award", "0, 0, SUM(status = 'GRANTED'), SUM(status = 'REVOKED')")}
  ) GROUP BY sector, year, title_code
)`;

export const awardFunnel = oneStatement(
  {
    recorded: list(
      {
        ...columns("counts", "sector year"),
        title: object(columns("title", "code name")),
        ...columns("counts", "registrations nominations awards revoked"),
      },
      `${counts} counts JOIN awards.award_title title ON title.code = counts.title_code`,
      `counts.sector, counts.year, ${titleOrder}`,
    ),
    stated: eachSector((sector) => ({
      code: "sector.code",
      clusters: clusters(sector, {
        ...columns("cluster", "code name"),
        seasons: seasons(sector, {
          year: "season.year",
          registrationStatements: list(
            columns("statement", "code title_code count share_percent summary english_summary"),
            `${sector.file}.registration_statement statement WHERE statement.season_code = season.code`,
            "statement.code",
          ),
        }),
      }),
    })),
  },
  { flags: ["GOVERNMENT_EMULATION_FLAG", "JUSTICE_SECTOR_EMULATION_FLAG", "PEOPLES_COURT_EMULATION_FLAG"] },
);
