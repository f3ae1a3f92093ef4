import { columns, courts, justice, list, object, one, truth, type Fields, type SectorFile } from "./sql";

/** What several questions say in the same words: SQL for parts of answers. */

/** The first clusters of a sector, in the form of a connection. */
export function clusters({ file }: SectorFile, fields: Fields): string {
  const page = `(SELECT * FROM ${file}.cluster cluster ORDER BY code LIMIT 50) cluster`;
  return object({ nodes: list(fields, page, "cluster.code") });
}

/** The season of a cluster in a year. */
export function seasonOf({ file }: SectorFile, year: string, fields: Fields): string {
  return one(
    fields,
    `${file}.season season WHERE season.cluster_code = cluster.code AND season.year = ${year}`,
  );
}

/** All seasons of a cluster. */
export function seasons({ file }: SectorFile, fields: Fields): string {
  return list(fields, `${file}.season season WHERE season.cluster_code = cluster.code`, "season.year");
}

/** The members of a season. */
export function members({ file }: SectorFile, fields: Fields): string {
  return list(
    fields,
    `${file}.membership member WHERE member.season_code = season.code`,
    `${headFirst("member")}, member.unit_code`,
  );
}

/** Who led a season. */
export function leadership({ file }: SectorFile, fields: Fields): string {
  return list(
    fields,
    `${file}.leadership_term term WHERE term.season_code = season.code`,
    `${headFirst("term")}, term.code`,
  );
}

/** The rounds of a season. */
export function rounds({ file }: SectorFile, fields: Fields): string {
  return list(
    fields,
    `${file}.emulation_round round WHERE round.season_code = season.code`,
    "round.starts_on, round.code",
  );
}

/** The pledges of a season. */
export function pledges({ file }: SectorFile, fields: Fields): string {
  return list(
    fields,
    `${file}.pledge pledge WHERE pledge.season_code = season.code`,
    "pledge.signed_on, pledge.code",
  );
}

/** The units that signed a pledge. */
export function signatories({ file }: SectorFile, fields: Fields): string {
  return list(
    fields,
    `${file}.pledge_signatory signatory JOIN ${file}.unit unit ON unit.code = signatory.unit_code
     WHERE signatory.pledge_code = pledge.code`,
    "signatory.unit_code",
  );
}

/** What was proposed in a season. */
export function nominations({ prefix }: SectorFile, fields: Fields): string {
  return list(
    fields,
    `awards.nomination nomination
     WHERE nomination.season_id = '${prefix}ClusterSeason:' || season.code`,
    "nomination.year DESC, nomination.code",
  );
}

/** A unit by a column that holds its code. */
export function unit({ file }: SectorFile, code: string): string {
  return one(columns("unit", "code name"), `${file}.unit unit WHERE unit.code = ${code}`);
}

/** A unit of any sector by a column that holds its id; a person is an empty object. */
export function recipient(id: string): string {
  const code = `substr(${id}, instr(${id}, ':') + 1)`;
  return `CASE substr(${id}, 1, instr(${id}, ':') - 1)
    WHEN 'JusticeUnit' THEN ${unit(justice, code)}
    WHEN 'CourtUnit' THEN ${unit(courts, code)}
    WHEN 'Person' THEN ${one({}, `awards.person person WHERE person.code = ${code}`)} END`;
}

/** A title by a column that holds its code. */
export function title(code: string): string {
  return one(columns("title", "code name"), `awards.award_title title WHERE title.code = ${code}`);
}

/** A person by a column that holds the code. */
export function person(code: string): string {
  return one(columns("person", "full_name"), `awards.person person WHERE person.code = ${code}`);
}

/** A decision by a column that holds its code. */
export function decision(code: string): string {
  return one(
    columns("decision", "number signed_on issued_by"),
    `awards.decision decision WHERE decision.code = ${code}`,
  );
}

/** Where a row comes from: its citation beside the document. */
export function sources(row: string): string {
  const document = one(
    columns("document", "code title"),
    "awards.source_document document WHERE document.code = source.value",
  );
  return list(
    { inferred: truth(`${row}.inferred`), note: `${row}.note`, document },
    `json_each(${row}.source_codes) source`,
    "source.key",
  );
}

/** The order of the catalogue of titles. */
export const titleOrder = `
  CASE title.family WHEN 'EMULATION_TITLE' THEN 0 WHEN 'COMMENDATION_FORM' THEN 1 ELSE 2 END,
  CASE title.level WHEN 'STATE' THEN 0 WHEN 'GOVERNMENT' THEN 1 WHEN 'MINISTRY' THEN 2 ELSE 3 END,
  title.rank NULLS LAST, title.code`;

/** The order of roles. */
export function headFirst(alias: string): string {
  return `CASE ${alias}.role WHEN 'HEAD' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END`;
}
