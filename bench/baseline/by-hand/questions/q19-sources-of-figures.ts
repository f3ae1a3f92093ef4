import {
  clusters,
  hasSeason,
  leadership,
  members,
  nominations,
  pledges,
  rounds,
  seasonOf,
  sources,
} from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, object } from "../sql";

function sourcesOf(row: string): string {
  return sources(row, "code title publisher author published_on url", "inferred note");
}

export const sourcesOfFigures = oneStatement(
  {
    sectors: eachSector((sector) => ({
      code: "sector.code",
      clusters: clusters(
        sector,
        {
          ...columns("cluster", "code name"),
          sources: sourcesOf("cluster"),
          season: seasonOf(sector, ":year", {
            memberCount: "season.member_count",
            members: members(sector, {
              unit: object({ code: "member.unit_code" }),
              sources: sourcesOf("member"),
            }),
            leadership: leadership(sector, { code: "term.code", sources: sourcesOf("term") }),
            rounds: rounds(sector, {
              ...columns("round", "code starts_on ends_on"),
              sources: sourcesOf("round"),
            }),
            pledges: pledges(sector, {
              ...columns("pledge", "code signed_on signatory_count"),
              sources: sourcesOf("pledge"),
            }),
            nominations: nominations(sector, {
              id: "'Nomination:' || nomination.code",
              sources: sourcesOf("nomination"),
            }),
          }),
        },
        hasSeason(sector, ":year"),
      ),
    })),
  },
  { year: 2018 },
);
