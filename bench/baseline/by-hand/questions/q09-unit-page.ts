import { memberships, title, unit } from "../phrases";
import type { HandQuestion } from "../question";
import { columns, courts, justice, list, object, one, type SectorFile } from "../sql";

function pageOf(sector: SectorFile): string {
  const { file, prefix } = sector;
  const province = one(
    {
      name: "province.name",
      current: one(
        { name: "current.name" },
        `${file}.province current WHERE current.code = coalesce(province.current_code, province.code)`,
      ),
    },
    `${file}.province province WHERE province.code = page.province_code`,
  );
  const successions = list(
    {
      ...columns("succession", "kind on legal_basis"),
      predecessor: unit(sector, "succession.predecessor_code"),
      successor: unit(sector, "succession.successor_code"),
    },
    `${file}.unit_succession succession
     WHERE succession.predecessor_code = page.code OR succession.successor_code = page.code`,
    `succession."on", succession.code`,
  );
  const records = (table: string, type: string, names: string) =>
    list(
      { id: `'${type}:' || record.code`, ...columns("record", names), title: title("record.title_code") },
      `awards.${table} record WHERE record.recipient_id = :id`,
      "record.year DESC, record.code",
    );
  const node = one(
    {
      id: ":id",
      ...columns("page", "code name english_name abbreviation kind valid_from valid_to"),
      aliases: "json(page.aliases)",
      sector: one({ name: "sector.name" }, `${file}.sector sector`),
      parent: unit(sector, "page.parent_code"),
      province,
      names: list(
        columns("name", "name valid_from valid_to"),
        `${file}.unit_name name WHERE name.unit_code = page.code`,
        "name.code",
      ),
      successions,
      memberships: memberships(sector, "page.code", { role: "membership.role" }),
      nominations: records("nomination", "Nomination", "year state"),
      awards: records("award", "Award", "year status conferred_on reason"),
    },
    `${file}.unit page WHERE page.code = substr(:id, ${prefix.length + "Unit:".length + 1})`,
  );
  return `SELECT ${object({ node })}`;
}

/** The id names the sector's file, so there is a statement for each. */
export const unitPage: HandQuestion = (files) => {
  const pages = new Map(
    [justice, courts].map((sector) => [`${sector.prefix}Unit`, files.prepare<[string]>(pageOf(sector))]),
  );
  return (variables) => {
    const id = (variables["unit"] ?? "CourtUnit:spc-dop") as string;
    return `{"data":${pages.get(id.slice(0, id.indexOf(":")))?.({ id })[0]?.[0]}}`;
  };
};
