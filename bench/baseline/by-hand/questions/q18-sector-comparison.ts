import { clusters, leadership, seasons, titleOrder } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, list, truth } from "../sql";

export const sectorComparison = oneStatement({
  sectors: eachSector((sector) => ({
    ...columns("sector", "code name english_name"),
    titles: list(
      columns("title", "code name level sector"),
      "awards.award_title title WHERE title.sector IS NULL OR title.sector = sector.code",
      titleOrder,
    ),
    clusters: clusters(sector, {
      ...columns("cluster", "code name kind number block scope"),
      seasons: seasons(sector, {
        ...columns("season", "year starts_on ends_on"),
        leadership: leadership(sector, columns("term", "role basis")),
        conferences: list(
          {
            code: "conference.code",
            kinds: "json(conference.kinds)",
            heldOn: "conference.held_on",
            online: truth("conference.online"),
          },
          `${sector.file}.conference conference WHERE conference.season_code = season.code`,
          "conference.held_on, conference.code",
        ),
      }),
    }),
  })),
});
