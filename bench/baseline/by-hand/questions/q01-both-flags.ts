import { clusters, hasSeason, nominations, recipient, seasonOf, title } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, type SectorFile } from "../sql";

const nominee = {
  title: title("nomination.title_code", "name"),
  nominee: recipient("nomination.recipient_id", "code name"),
};

function ofYear(sector: SectorFile, year: number): string {
  return clusters(
    sector,
    {
      ...columns("cluster", "code name"),
      season: seasonOf(sector, String(year), {
        year: "season.year",
        governmentFlag: nominations(sector, nominee, "nomination.title_code = 'GOVERNMENT_EMULATION_FLAG'"),
        sectorFlag: nominations(
          sector,
          nominee,
          "nomination.title_code IN (SELECT value FROM json_each(:sectorFlags))",
        ),
      }),
    },
    hasSeason(sector, String(year)),
  );
}

export const bothFlags = oneStatement(
  {
    sectors: eachSector((sector) => ({
      ...columns("sector", "code name"),
      in2017: ofYear(sector, 2017),
      in2021: ofYear(sector, 2021),
    })),
  },
  { sectorFlags: ["JUSTICE_SECTOR_EMULATION_FLAG", "PEOPLES_COURT_EMULATION_FLAG"] },
);
