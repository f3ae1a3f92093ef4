import { clusters, hasSeason, pledges, seasonOf, signatories } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, one } from "../sql";

export const pledgeSignatories = oneStatement(
  {
    sectors: eachSector((sector) => ({
      code: "sector.code",
      clusters: clusters(
        sector,
        {
          ...columns("cluster", "code name kind"),
          season: seasonOf(sector, ":year", {
            pledges: pledges(sector, {
              ...columns("pledge", "code signed_on place signatory_count"),
              signatories: signatories(sector, {
                ...columns("unit", "code kind"),
                province: one(
                  { name: "province.name" },
                  `${sector.file}.province province WHERE province.code = unit.province_code`,
                ),
              }),
            }),
          }),
        },
        hasSeason(sector, ":year"),
      ),
    })),
  },
  { year: 2018 },
);
