import { memberships, successorCodes, title } from "../phrases";
import { oneStatement } from "../question";
import { columns, justice, list, object, one, type Fields } from "../sql";

function records(table: string, unit: string): string {
  return list(
    { year: "record.year", title: title("record.title_code", "name") },
    `awards.${table} record WHERE record.recipient_id = 'JusticeUnit:' || ${unit}.code`,
    "record.year DESC, record.code",
  );
}

function history(unit: string): Fields {
  return {
    id: `'JusticeUnit:' || ${unit}.code`,
    ...columns(unit, "code name"),
    memberships: memberships(justice, `${unit}.code`),
    nominations: records("nomination", unit),
    awards: records("award", unit),
  };
}

const agency = one(
  {
    ...history("agency"),
    validTo: "agency.valid_to",
    province: one(
      {
        ...columns("province", "name valid_to"),
        current: one(
          { name: "current.name" },
          "justice.province current WHERE current.code = coalesce(province.current_code, province.code)",
        ),
      },
      "justice.province province WHERE province.code = agency.province_code",
    ),
    successions: list(
      {
        ...columns("succession", "kind on legal_basis"),
        predecessor: object({ code: "succession.predecessor_code" }),
        successor: object({ code: "succession.successor_code" }),
      },
      `justice.unit_succession succession
       WHERE succession.predecessor_code = agency.code OR succession.successor_code = agency.code`,
      `succession."on", succession.code`,
    ),
    successors: list(
      { ...history("successor"), validFrom: "successor.valid_from" },
      `justice.unit successor WHERE successor.code IN ${successorCodes(justice, "agency.code")}`,
      "successor.code",
    ),
  },
  "justice.unit agency WHERE agency.code = :unit",
);

export const agencyAfterMerger = oneStatement(
  { sector: object({ unit: agency }) },
  { unit: "cje-bac-giang", asOf: "2025-07-01" },
);
