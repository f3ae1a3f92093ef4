import { hasSeason, headFirst, memberships, seasonOf, successorCodes } from "../phrases";
import { parametersOf, type HandQuestion } from "../question";
import { columns, justice, list, object, one } from "../sql";

const province = one(
  {
    ...columns("province", "code name"),
    current: one(
      columns("current", "code name"),
      "justice.province current WHERE current.code = coalesce(province.current_code, province.code)",
    ),
  },
  "justice.province province WHERE province.code = agency.province_code",
);

const successors = list(
  { ...columns("successor", "code name"), memberships: memberships(justice, "successor.code") },
  `justice.unit successor WHERE successor.code IN ${successorCodes(justice, "agency.code")}`,
  "successor.code",
);

const agency = object({
  ...columns("agency", "code name kind valid_to"),
  province,
  memberships: memberships(justice, "agency.code"),
  successors,
});

const agencies = list(
  { unit: agency },
  `justice.membership member JOIN justice.unit agency ON agency.code = member.unit_code
   WHERE member.season_code = season.code`,
  `${headFirst("member")}, member.unit_code`,
);

const region = object({
  ...columns("cluster", "code name"),
  season: seasonOf(justice, ":year", { members: agencies }),
});

/** A row a region: nested in one expression more, it is deeper than SQLite's parser goes. */
export const agenciesOf25Provinces: HandQuestion = (files) => {
  const regions = files.prepare<[string]>(
    `SELECT ${region} FROM justice.cluster cluster WHERE cluster.kind = 'REGION' AND ${hasSeason(justice, ":year")}
     ORDER BY cluster.code LIMIT 10`,
  );
  return (variables) => {
    const nodes = regions(parametersOf(variables, { year: 2018, asOf: "2025-07-01" }));
    return `{"data":{"sectors":[{"clusters":{"nodes":[${nodes.join(",")}]}}]}}`;
  };
};
