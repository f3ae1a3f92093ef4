import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../platform/records/csv/parse-csv";
import { sectors } from "../../subgraphs/sectors";
import { askAt } from "../../testing/ask";
import { root } from "../../testing/start-process";
import { tokenOf } from "../../testing/tokens";

/** The records of the articles, as files. */
export const articles = join(root, "data", "articles");

type Row = Readonly<Record<string, string>>;
type Input = Readonly<Record<string, unknown>>;

/** The rows of a kind of the articles' records. */
export function articleRows(kind: string): readonly Row[] {
  return parseCsv(readFileSync(join(articles, `${kind}.csv`), "utf8"));
}

/** What was done to enter the articles. */
export interface Entered {
  /** The states that each season went to without what the step needs. */
  readonly without: Readonly<Record<string, readonly string[]>>;
  /** The roles that it took. */
  readonly roles: readonly string[];
  /** The cells that no step says and that were corrected, as kind, code and column. */
  readonly corrected: readonly string[];
}

const rowsWhere = (kind: string, column: string, value = "") =>
  articleRows(kind).filter((row) => row[column] === value);
const rowOf = (kind: string, code = "") => rowsWhere(kind, "code", code)[0] ?? {};
const textOf = (cell = "") => (cell === "" ? null : cell);
const numberOf = (cell = "") => (cell === "" ? null : Number(cell));
const truthOf = (cell = "") => (cell === "" ? null : cell === "true");
const listOf = (cell = "") => (cell === "" ? [] : cell.split("|"));
const idOf = (type: string, code = "") => (code === "" ? null : `${type}:${code}`);

/** What a row rests on. */
const citing = ({ sources, inferred, note }: Row) => ({
  sourceIds: listOf(sources).map((code) => `SourceDocument:${code}`),
  inferred: inferred === "true",
  note: textOf(note),
});

/** The same of an item, of which an empty note is none. */
const citingItem = (row: Row) => ({ ...citing(row), note: row["note"] ?? "" });

function sectorOf(code: string | undefined) {
  const sector = sectors.find((one) => one.code === code);
  if (!sector) throw new Error(`there is no sector ${String(code)}`);
  return sector;
}

/**
 * Enters through a running graph all that the articles tell of the seasons of clusters, in the order of the year, by who
 * does it there.
 * @throws Error when a mutation is refused
 */
export async function enterArticles(url: string): Promise<Entered> {
  const versions = new Map<string, number>();
  const without: Record<string, string[]> = {};
  const roles = new Set<string>();
  const corrected: string[] = [];
  let keys = 0;

  /** Sends a mutation by a role in a place; gives the codes of its warnings. */
  async function send(
    [verb, thing]: readonly [string, string],
    [role, sector, place]: readonly [role: string, sector: string, place?: string],
    { row, reason = null, ...input }: Input & { readonly row: Row; readonly reason?: string | null },
  ): Promise<readonly string[]> {
    const name = `${verb}${sectorOf(sector).prefix}${thing}`;
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}${thing}Input`;
    const showsSeason = ["Season", "Members", "Leadership"].includes(thing);
    const text = `mutation ($input: ${type}!) {
      done: ${name}(input: $input) {
        ${showsSeason ? "season { id version }" : ""} userErrors { code path englishMessage } warnings { code }
      }
    }`;
    const write = { idempotencyKey: `articles-${(keys += 1)}`, reason, ...citing(row) };
    const token = tokenOf(`${role}:${sector}${place === undefined ? "" : `/${place}`}`);
    const { data, errors } = await askAt<{ done: Done | null }>(
      url,
      text,
      { input: { ...input, write } },
      token,
    );
    if (!data?.done || data.done.userErrors.length > 0)
      throw new Error(JSON.stringify({ name, row, errors, done: data?.done }));
    const { season, warnings } = data.done;
    if (season) versions.set(season.id.slice(season.id.indexOf(":") + 1), season.version);
    roles.add(role);
    return warnings.map(({ code }) => code);
  }

  const sectorOfSeason = ({ cluster }: Row) => rowOf("clusters", cluster)["sector"] ?? "";
  const asRead = (season: Row) => ({
    id: `${sectorOf(sectorOfSeason(season)).prefix}ClusterSeason:${season["code"]}`,
    version: versions.get(season["code"] ?? "") ?? 0,
  });
  const unitId = (sector: string, code: string | undefined) => idOf(`${sectorOf(sector).prefix}Unit`, code);
  const officerOf = (season: Row) => ["sector-officer", sectorOfSeason(season)] as const;
  const headOf = (season: Row) => ["cluster-head", sectorOfSeason(season), season["cluster"] ?? ""] as const;

  async function launch(movement: Row, isThere: (code: string) => boolean): Promise<void> {
    const { code, name, english_name: englishName, type, scope, launched_on: launchedOn } = movement;
    const { from_year: fromYear, to_year: toYear, launched_by: launchedBy, aim, related = "" } = movement;
    const newMovement = {
      ...{ code, name, type, englishName: textOf(englishName), scope: textOf(scope), aim: textOf(aim) },
      ...{ fromYear: numberOf(fromYear), toYear: numberOf(toYear), launchedOn: textOf(launchedOn) },
      ...{ launchedBy: textOf(launchedBy), relatedCode: isThere(related) ? related : null },
    };
    const officer = ["sector-officer", movement["sector"] ?? ""] as const;
    await send(["launch", "Movement"], officer, { row: movement, newMovement });
  }

  /** Lets who took part take part: a unit's own movement by its officer. */
  async function takePart(row: Row): Promise<void> {
    const { sector = "", scope } = rowOf("movements", row["movement"]);
    const by =
      scope === "UNIT"
        ? (["unit-officer", sector, row["unit"]] as const)
        : (["sector-officer", sector] as const);
    const { prefix } = sectorOf(sector);
    const seasonIds = [idOf(`${prefix}ClusterSeason`, row["season"])].filter((id) => id !== null);
    const unitIds = [unitId(sector, row["unit"])].filter((id) => id !== null);
    await send(["launch", "Movement"], by, { row, movementCode: row["movement"], seasonIds, unitIds });
  }

  async function open(season: Row): Promise<void> {
    const cluster = rowOf("clusters", season["cluster"]);
    const { code, name, kind, sector, english_name: englishName, ...texts } = cluster;
    const isThere = [...versions.keys()].some((one) => one.startsWith(`${code}-`));
    const [number, block, scope] = [texts["number"], texts["block"], texts["scope"]].map(textOf);
    const named = { code, name, kind, englishName: textOf(englishName), number, block, scope };
    const newCluster = { ...named, ...citingItem(cluster) };
    await send(["open", "Season"], officerOf(season), {
      ...{ row: season, year: Number(season["year"]), memberIds: [] },
      ...(isThere ? { clusterId: `${sectorOf(sector).prefix}Cluster:${code}` } : { newCluster }),
      ...{ startsOn: season["starts_on"], endsOn: season["ends_on"] },
      memberCount: numberOf(season["member_count"]),
    });
    for (const rows of byWhatTheyCite(rowsWhere("memberships", "season", season["code"])))
      await send(["change", "Members"], officerOf(season), {
        ...{ row: rows[0] ?? {}, season: asRead(season) },
        add: rows.map(({ unit }) => unitId(sectorOfSeason(season), unit)),
      });
  }

  async function lead(season: Row): Promise<void> {
    const rows = rowsWhere("leadership-terms", "season", season["code"]);
    const [row] = rows;
    if (!row) return;
    const terms = rows.map(({ code, role, basis, unit, person, decision }) => ({
      ...{ code, role, basis, unitId: unitId(sectorOfSeason(season), unit) },
      ...{ personId: idOf("Person", person), decisionId: idOf("Decision", decision) },
    }));
    const election = articleRows("conferences").find(
      ({ kinds, season: held }) =>
        listOf(kinds).includes("ELECTION") && rowOf("seasons", held)["cluster"] === season["cluster"],
    );
    const isElected = terms.some(({ basis }) => basis === "ELECTED");
    const conferenceCode = isElected ? election?.["code"] : null;
    await send(["set", "Leadership"], officerOf(season), {
      row,
      season: asRead(season),
      terms,
      conferenceCode,
    });
  }

  /** Moves a season to a state, unless the articles leave it before. */
  async function advance(season: Row, to: string, on: string | undefined): Promise<void> {
    if (way.indexOf(season["state"] ?? "") < way.indexOf(to)) return;
    const isOfficers = ["CONFERENCE", "BALLOT"].includes(to);
    const warnings = await send(["advance", "Season"], isOfficers ? officerOf(season) : headOf(season), {
      ...{ row: season, season: asRead(season), to, on, reason: "Bài báo không nêu" },
    });
    if (!warnings.includes("DATA_MISSING")) return;
    without[season["code"] ?? ""] = [...(without[season["code"] ?? ""] ?? []), to];
  }

  /** A pledge is set out by the cluster's head, and signed by each unit's officer. */
  async function pledge(row: Row, season: Row): Promise<void> {
    const { code, signed_on: signedOn, place, signatory_count: count, content } = row;
    const newPledge = { code, signedOn: textOf(signedOn), place: textOf(place), content: listOf(content) };
    await send(["sign", "Pledge"], headOf(season), {
      ...{ row, season: asRead(season), signatoryIds: [] },
      newPledge: { ...newPledge, signatoryCount: numberOf(count) },
    });
    const sector = sectorOfSeason(season);
    for (const signatory of rowsWhere("pledge-signatories", "pledge", code))
      await send(["sign", "Pledge"], ["unit-officer", sector, signatory["unit"]], {
        ...{ row: signatory, season: asRead(season), pledgeCode: code },
        signatoryIds: [unitId(sector, signatory["unit"])],
      });
  }

  async function addRound(row: Row, season: Row): Promise<void> {
    const { code, name, kind, starts_on: startsOn, ends_on: endsOn } = row;
    const days = { startsOn: textOf(startsOn), endsOn: textOf(endsOn) };
    await send(["add", "Round"], headOf(season), { row, season: asRead(season), code, name, kind, ...days });
  }

  const findingOf = (row: Row) => ({
    ...{ code: row["code"], kind: row["kind"], summary: row["summary"], year: numberOf(row["year"]) },
    categories: [row["category"], row["secondary_category"]].filter((one) => one !== ""),
    ...{ englishSummary: textOf(row["english_summary"]), ordinal: textOf(row["ordinal"]) },
    ...{ raisedById: idOf("Person", row["raised_by"]), unitId: unitId(row["sector"] ?? "", row["unit"]) },
    ...citingItem(row),
  });
  const statementOf = (row: Row) => ({
    ...{ code: row["code"], titleCode: textOf(row["title"]), count: numberOf(row["count"]) },
    ...{ sharePercent: numberOf(row["share_percent"]), summary: row["summary"] },
    ...{ englishSummary: textOf(row["english_summary"]), ...citingItem(row) },
  });

  /** A conference with what was said there; what is said in sum of a season goes with the first of it. */
  async function confer(row: Row, season: Row | null): Promise<void> {
    const { code, sector = "", name, kinds, held_on: heldOn, place, online, chaired_by: chair, host } = row;
    const isFirst =
      season !== null && rowsWhere("conferences", "season", season["code"])[0]?.["code"] === code;
    const by = season ? headOf(season) : (["unit-officer", sector, host] as const);
    await send(["record", "Conference"], by, {
      ...{ row, code, name, kinds: listOf(kinds), heldOn: textOf(heldOn), place: textOf(place) },
      ...{ online: truthOf(online), chairedById: idOf("Person", chair), hostId: unitId(sector, host) },
      season: season && asRead(season),
      findings: rowsWhere("findings", "conference", code).map(findingOf),
      registrationStatements: isFirst
        ? rowsWhere("registration-statements", "season", season["code"]).map(statementOf)
        : [],
    });
  }

  async function inspect(row: Row): Promise<void> {
    const { code, unit, inspected_on: inspectedOn, year, led_by: leader, inspector, items } = row;
    const { sector = "" } = rowOf("units", unit);
    await send(["record", "Inspection"], ["unit-officer", sector, inspector], {
      ...{ row, code, unitId: unitId(sector, unit), inspectorId: unitId(sector, inspector) },
      ...{ inspectedOn: textOf(inspectedOn), year: Number(year), items: listOf(items) },
      ledById: idOf("Person", leader),
      findings: rowsWhere("findings", "inspection", code).map(findingOf),
      registrationStatements: rowsWhere("registration-statements", "unit", unit).map(statementOf),
    });
  }

  /** Corrects what no step says. */
  async function correct(kind: string, row: Row, column: string): Promise<void> {
    const changes = [{ column, value: textOf(row[column]) }];
    await send(["correct", "Record"], ["sector-officer", row["sector"] ?? ""], {
      ...{ row, kind, code: row["code"], version: 1, changes, reason: "Theo bài báo" },
    });
    corrected.push(`${kind} ${row["code"]} ${column}`);
  }

  const launched = new Set<string>();
  for (const movement of articleRows("movements")) {
    await launch(movement, (code) => launched.has(code));
    launched.add(movement["code"] ?? "");
  }
  for (const movement of articleRows("movements")) {
    const { code = "", related = "" } = movement;
    const codes = [...launched];
    if (codes.indexOf(code) < codes.indexOf(related)) await correct("movements", movement, "related");
  }
  for (const row of articleRows("movement-participants")) if (row["unit"] !== "") await takePart(row);
  for (const season of articleRows("seasons")) await open(season);
  for (const season of articleRows("seasons")) {
    const of = (kind: string) => rowsWhere(kind, "season", season["code"]);
    await lead(season);
    for (const row of of("movement-participants")) await takePart(row);
    const signedOn = of("pledges")[0]?.["signed_on"] ?? season["starts_on"];
    await advance(season, "LAUNCHED", signedOn);
    for (const row of of("pledges")) await pledge(row, season);
    await advance(season, "PLEDGED", signedOn);
    for (const row of of("rounds")) await addRound(row, season);
    await advance(season, "UNDER_WAY", signedOn);
    for (const row of of("conferences")) await confer(row, season);
    for (const state of ["CONFERENCE", "BALLOT"])
      await advance(season, state, of("conferences")[0]?.["held_on"]);
  }
  for (const row of articleRows("conferences")) if (row["season"] === "") await confer(row, null);
  for (const row of articleRows("inspections")) await inspect(row);
  return { without, roles: [...roles].sort(), corrected };
}

interface Done {
  readonly season?: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly object[];
  readonly warnings: readonly { readonly code: string }[];
}

/** The states of a season that the articles reach, in order. */
const way = ["PLANNED", "LAUNCHED", "PLEDGED", "UNDER_WAY", "CONFERENCE", "BALLOT"];

/** Rows in groups that say the same of what they rest on. */
function byWhatTheyCite(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const cited = JSON.stringify(citing(row));
    groups.set(cited, [...(groups.get(cited) ?? []), row]);
  }
  return [...groups.values()];
}
