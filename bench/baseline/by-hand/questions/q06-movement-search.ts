import { searchWords } from "../../../../platform/text/fold";
import { sources } from "../phrases";
import type { HandQuestion } from "../question";
import { columns, eachSector, list, object } from "../sql";

const kept = `NOT EXISTS (SELECT 1 FROM json_each(:words) word WHERE movement.search NOT LIKE '% ' || word.value || '%')`;

const data = object({
  sectors: eachSector(({ file }) => ({
    ...columns("sector", "code name"),
    movements: object({
      totalCount: `(SELECT COUNT(*) FROM ${file}.movement movement WHERE ${kept})`,
      nodes: list(
        {
          ...columns(
            "movement",
            "code name english_name type scope from_year to_year launched_on launched_by",
          ),
          sources: sources("movement"),
        },
        `(SELECT * FROM ${file}.movement movement WHERE ${kept} ORDER BY code LIMIT 50) movement`,
        "movement.code",
      ),
    }),
  })),
});

/** The text is folded to words as the importer folded what is searched. */
export const movementSearch: HandQuestion = (files) => {
  const rows = files.prepare<[string]>(`SELECT ${data}`);
  return (variables) => {
    const words = searchWords((variables["text"] ?? "nong thon moi") as string);
    return `{"data":${rows({ words: JSON.stringify(words) })[0]?.[0]}}`;
  };
};
