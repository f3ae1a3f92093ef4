import { clusters, decision, leadership, person, seasons, unit } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector } from "../sql";

export const clusterLeaders = oneStatement({
  sectors: eachSector((sector) => ({
    ...columns("sector", "code name"),
    clusters: clusters(sector, {
      ...columns("cluster", "code name"),
      seasons: seasons(sector, {
        year: "season.year",
        leadership: leadership(sector, {
          ...columns("term", "code role basis"),
          unit: unit(sector, "term.unit_code"),
          person: person("term.person_code"),
          decision: decision("term.decision_code"),
        }),
      }),
    }),
  })),
});
