import type { SelectQueryBuilder } from "typeorm";
import type { Reach } from "../../access-policy";
import { seasonIdOf } from "../sectors/sector-ids";
import type { PersonRow } from "./person.entity";

const id = "CONCAT('Person:', person.code)";
const candidacies = ["nomination", "title_registration"];

/** The public records that name a person. */
const named = [
  "SELECT 1 FROM person_position WHERE person_position.person_code = person.code",
  `SELECT 1 FROM award WHERE award.recipient_id = ${id}`,
  "SELECT 1 FROM decision WHERE decision.signer_code = person.code",
  "SELECT 1 FROM mention WHERE mention.target_code = person.code",
];

/**
 * Keeps those people of whom somebody may know: all but those who are on record as candidates alone, and of these whoever
 * has a candidacy within reach.
 */
export function whereKnown(
  people: SelectQueryBuilder<PersonRow>,
  reach: Reach,
): SelectQueryBuilder<PersonRow> {
  if (reach === "everywhere") return people;
  const none = candidacies.map((table) => `NOT EXISTS (${candidaciesIn(table)})`).join(" AND ");
  const known = [...named.map((records) => `EXISTS (${records})`), `(${none})`];
  const { sectors, clusters } = reach;
  const places = [
    ...(sectors.length > 0 ? ["candidacy.sector IN (:...reachedSectors)"] : []),
    ...clusters.map((_, at) => inCluster(at)),
  ].join(" OR ");
  if (places) for (const table of candidacies) known.push(`EXISTS (${candidaciesIn(table)} AND (${places}))`);
  const parameters = new Map<string, unknown>([
    ["reachedSectors", sectors],
    ...clusters.flatMap(clusterParameters),
  ]);
  return people.andWhere(`(${known.join(" OR ")})`, Object.fromEntries(parameters));
}

function candidaciesIn(table: string): string {
  return `SELECT 1 FROM ${table} AS candidacy WHERE candidacy.recipient_id = ${id}`;
}

/** In a season of a cluster: its id is that of the cluster's season of some year. */
function inCluster(at: number): string {
  const between = `candidacy.season_id BETWEEN :firstSeason${at} AND :lastSeason${at}`;
  return `candidacy.sector = :clusterSector${at} AND ${between} AND LENGTH(candidacy.season_id) = LENGTH(:lastSeason${at})`;
}

/** A cluster as the scope of a role has it, after its sector. */
function clusterParameters(scope: string, at: number): readonly (readonly [string, string | null])[] {
  const slash = scope.indexOf("/");
  const [sector, cluster] = [scope.slice(0, slash), scope.slice(slash + 1)];
  return [
    [`clusterSector${at}`, sector],
    [`firstSeason${at}`, seasonIdOf(sector, `${cluster}-0000`)],
    [`lastSeason${at}`, seasonIdOf(sector, `${cluster}-9999`)],
  ];
}
