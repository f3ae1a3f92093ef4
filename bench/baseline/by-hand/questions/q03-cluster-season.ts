import {
  decision,
  leadership,
  members,
  nominations,
  person,
  pledges,
  recipient,
  rounds,
  seasonOf,
  signatories,
  title,
  unit,
} from "../phrases";
import { parametersOf, type HandQuestion } from "../question";
import { columns, courts, justice, object, one, truth, type SectorFile } from "../sql";

const ballot = `CASE WHEN coalesce(nomination.held_on, nomination.method, nomination.secret, nomination.eligible_voters,
    nomination.votes_for, nomination.votes_against, nomination.passed) IS NOT NULL
  THEN ${object({
    ...columns("nomination", "held_on method eligible_voters votes_for votes_against"),
    secret: truth("nomination.secret"),
    passed: truth("nomination.passed"),
  })} END`;

function pageOf(sector: SectorFile): string {
  const season = seasonOf(sector, ":year", {
    ...columns("season", "year starts_on ends_on state member_count"),
    members: members(sector, {
      ...columns("member", "role rank score"),
      unit: unit(sector, "member.unit_code"),
    }),
    leadership: leadership(sector, {
      ...columns("term", "role basis"),
      unit: unit(sector, "term.unit_code"),
      person: person("term.person_code"),
      decision: decision("term.decision_code"),
    }),
    pledges: pledges(sector, {
      ...columns("pledge", "signed_on place signatory_count"),
      signatories: signatories(sector, columns("unit", "code name")),
      content: "json(pledge.content)",
    }),
    rounds: rounds(sector, columns("round", "code name kind starts_on ends_on")),
    nominations: nominations(sector, {
      title: title("nomination.title_code"),
      nominee: recipient("nomination.recipient_id"),
      ...columns("nomination", "state proposed_to"),
      ballot,
    }),
  });
  const cluster = one(
    { ...columns("cluster", "code name english_name kind block scope"), season },
    `${sector.file}.cluster cluster WHERE cluster.code = :cluster`,
  );
  return `SELECT ${object({ sector: one({ name: "sector.name", cluster }, `${sector.file}.sector sector`) })}`;
}

/** The sector names the file, so there is a statement for each. */
export const clusterSeason: HandQuestion = (files) => {
  const pages = new Map(
    [justice, courts].map((sector) => [sector.code, files.prepare<[string]>(pageOf(sector))]),
  );
  return (variables) => {
    const parameters = parametersOf(variables, { cluster: "spc-cluster-6", year: 2021 });
    const sector = (variables["sector"] ?? "COURT") as string;
    return `{"data":${pages.get(sector)?.(parameters)[0]?.[0]}}`;
  };
};
