import { person, sources, unit } from "../phrases";
import { oneStatement } from "../question";
import { columns, eachSector, list, object } from "../sql";

const kept = "inspection.year BETWEEN :fromYear AND :toYear";

export const inspections = oneStatement(
  {
    sectors: eachSector((sector) => {
      const { file } = sector;
      return {
        ...columns("sector", "code name"),
        inspections: object({
          totalCount: `(SELECT COUNT(*) FROM ${file}.inspection inspection WHERE ${kept})`,
          nodes: list(
            {
              ...columns("inspection", "code year inspected_on"),
              ledBy: person("inspection.led_by_code"),
              inspector: unit(sector, "inspection.inspector_code"),
              items: "json(inspection.items)",
              findings: list(
                columns("finding", "code kind category summary english_summary"),
                `${file}.finding finding WHERE finding.inspection_code = inspection.code`,
                "finding.code",
              ),
              sources: sources("inspection", "code title", "note"),
            },
            `(SELECT * FROM ${file}.inspection inspection WHERE ${kept} ORDER BY year DESC, code LIMIT 50) inspection`,
            "inspection.year DESC, inspection.code",
          ),
        }),
      };
    }),
  },
  { fromYear: 2015, toYear: 2015 },
);
