import { leadershipTermRecords } from "../../subgraphs/sector/leadership/leadership-term.records";
import { dayOf, earlier } from "../days/days";
import { isValidOn } from "../world/unit";
import { cited } from "./source-document";
import type { SeasonWriting } from "./seasons";

const firstYearOfElections = 2022;
/** Of so many seasons of local clusters, no source says how the leaders came to their role. */
const unknownAmongLocal = 0.04;

/** Who led the season: units by turns, appointed from above or, in the courts since 2022, elected. */
export function writeLeadership({ season, output, people, decisions, chance, lastDay }: SeasonWriting): void {
  const { cluster, year, startsOn } = season;
  const basis =
    cluster.isLocal && chance.happens(unknownAmongLocal)
      ? "UNKNOWN"
      : cluster.sector === "COURT" && year >= firstYearOfElections
        ? "ELECTED"
        : "APPOINTED";
  const appointedOn = earlier(dayOf(Number(startsOn.slice(0, 4)), cluster.startMonth, 15), lastDay);
  const decision =
    basis === "APPOINTED"
      ? decisions.issue({
          year,
          slug: cluster.isLocal ? "local-leaders" : "leaders",
          issuer: cluster.steeredBy,
          signedOn: appointedOn,
          subject: `Phân công Trưởng cụm, Phó Trưởng cụm thi đua năm ${year} (mẫu)`,
        })
      : null;
  season.members
    .filter(({ role }) => role !== "MEMBER")
    .sort((one, other) => (one.role < other.role ? 1 : one.role > other.role ? -1 : 0))
    .forEach(({ unit, role }, at) =>
      output.write(leadershipTermRecords, {
        code: `${season.code}-l${at + 1}`,
        season: season.code,
        role,
        unit: unit.code,
        person: people.headCodeOf(unit, isValidOn(unit, startsOn) ? startsOn : season.endsOn),
        basis,
        decision: decision?.code ?? null,
        ...cited,
      }),
    );
}
