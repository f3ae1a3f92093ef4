import { clusters, rounds, seasons } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector } from "../sql";

export const roundsOnADay = oneStatement(
  {
    sectors: eachSector((sector) => ({
      code: "sector.code",
      clusters: clusters(sector, {
        ...columns("cluster", "code name"),
        seasons: seasons(sector, {
          year: "season.year",
          rounds: rounds(
            sector,
            columns("round", "code name kind starts_on ends_on"),
            "round.starts_on <= :day AND :day <= round.ends_on",
          ),
        }),
      }),
    })),
  },
  { day: "2018-05-15" },
);
