import { decision, recipient, sources } from "../phrases";
import { oneStatement } from "../question";
import { columns, list, object } from "../sql";

const kept = "award.title_code = 'COMMENDATION_CERTIFICATE' AND award.year = :year";

const positions = list(
  { ...columns("position", "title attested_on"), unit: recipient("position.unit_id", "name") },
  "awards.person_position position WHERE position.person_code = person.code",
  "position.valid_from, position.attested_on, position.code",
);

export const commendationCertificates = oneStatement(
  {
    awards: object({
      totalCount: `(SELECT COUNT(*) FROM awards.award award WHERE ${kept})`,
      nodes: list(
        {
          id: "'Award:' || award.code",
          ...columns(
            "award",
            "sector recipient_kind recipient_name recipient_position authority conferred_on reason status",
          ),
          decision: decision("award.decision_code", "number signed_on"),
          recipient: recipient("award.recipient_id", "code name", {
            ...columns("person", "full_name"),
            positions,
          }),
          sources: sources("award", "code title", "note"),
        },
        `(SELECT * FROM awards.award award WHERE ${kept} ORDER BY year DESC, code LIMIT 50) award`,
        "award.year DESC, award.code",
      ),
    }),
  },
  { year: 2020 },
);
