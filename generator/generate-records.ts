import { AwardYear } from "./awards/award-year";
import { Careers } from "./awards/career";
import { giveCertificates } from "./awards/certificates";
import { giveToCollectives } from "./awards/collectives";
import { giveToIndividuals } from "./awards/individuals";
import { Ledger } from "./awards/ledger";
import { RareTitles } from "./awards/rare-titles";
import { planYears } from "./awards/year-plan";
import type { Province } from "./catalogue/read-provinces";
import { Chance } from "./chance/chance";
import { courtClusters } from "./clusters/court-clusters";
import { justiceClusters } from "./clusters/justice-clusters";
import { localClusters } from "./clusters/local-clusters";
import { lastDayOf, seasonsOf, type Season } from "./clusters/season";
import { peopleAtScale1, type GenerateOptions } from "./options";
import { RecordOutput } from "./output/record-output";
import { People } from "./people/people";
import { writeClusters } from "./records/clusters";
import { writeConferences, writeSectorConferences } from "./records/conferences";
import { Decisions } from "./records/decisions";
import { issueDirectives } from "./records/directives";
import { writeEvidence } from "./records/evidence";
import { writeFindings } from "./records/findings";
import { writeInspections } from "./records/inspections";
import { writeLeadership } from "./records/leadership";
import { writeLongMovements, writeYearMovements } from "./records/movements";
import { writePeople } from "./records/people";
import { writePledge } from "./records/pledges";
import { writeRegistrationStatement } from "./records/registration-statements";
import { writeSeasonSteps } from "./records/season-steps";
import { writeRounds } from "./records/rounds";
import { writeScorecards, writeScoringSchemes } from "./records/scoring";
import { writeSeason } from "./records/seasons";
import { writeSourceDocument } from "./records/source-document";
import { writeUnits } from "./records/units";
import { createWorld } from "./world/world";

const fewestPeople = 100;
const capital = "Hà Nội";

/** Writes everything of one season, each kind of records by its own writer. */
const seasonWriters = [
  writeSeason,
  writeLeadership,
  writeSeasonSteps,
  writeRounds,
  writePledge,
  writeConferences,
  writeFindings,
  writeRegistrationStatement,
  writeScorecards,
];

/**
 * Writes generated records of all kinds into a folder: first what stands through the years, then one year after the
 * other, so that no more than one of them is in memory. Gives how many records there are of each kind.
 */
export function generateRecords(
  folder: string,
  options: GenerateOptions,
  provinces: readonly Province[],
): ReadonlyMap<string, number> {
  const output = new RecordOutput(folder);
  const world = createWorld(provinces, options.scale);
  const people = new People(
    world,
    options,
    Math.max(fewestPeople, Math.round(peopleAtScale1 * options.scale)),
  );
  const clusters = [...justiceClusters(world), ...courtClusters(world), ...localClusters(world)];
  const lastDay = lastDayOf(options);
  const decisions = new Decisions(output, people);
  const ledger = new Ledger(output, people, decisions, lastDay);
  const careers = new Careers(people.count);
  const rareTitles = new RareTitles(options.fromYear, options.toYear);

  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  const placeOf = ({ members }: Season): string =>
    names.get(members.find(({ role }) => role === "HEAD")?.unit.province ?? "") ?? capital;

  writeSourceDocument(output, options);
  writeUnits(output, world);
  writePeople(output, people, lastDay);
  writeClusters(output, clusters);
  writeLongMovements(output, world, options);
  for (const plan of planYears(options)) {
    const { year } = plan;
    const stream = (part: string): Chance => new Chance(options.seed, part, year);
    const seasons = seasonsOf(clusters, year, options);
    issueDirectives(decisions, world, year, options);
    writeScoringSchemes(output, { world, decisions, seasons }, year, options);
    for (const season of seasons) {
      const writing = {
        season,
        output,
        people,
        decisions,
        chance: stream(season.code),
        place: placeOf(season),
        lastDay,
        options,
      };
      for (const write of seasonWriters) write(writing);
    }
    writeYearMovements(output, world, seasons, year);
    writeSectorConferences(output, world, people, year, lastDay);
    writeInspections(output, { world, people, chance: stream("inspections"), year, lastDay });
    writeEvidence(output, world, year, lastDay);
    ledger.begin(plan);
    const to = new AwardYear(plan, world, people, seasons, decisions, ledger, stream("awards"), lastDay);
    giveToCollectives(to);
    rareTitles.give(to);
    giveToIndividuals(to, careers);
    giveCertificates(to);
  }
  return output.close();
}
