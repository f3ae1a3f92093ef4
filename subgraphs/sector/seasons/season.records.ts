import { code, date, decimal, integer, oneOf, recordKind, reference, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { ClusterRole, SeasonState } from "./season.enums";
import { MembershipRow } from "./membership.entity";
import { SeasonRow } from "./season.entity";

export const seasonRecords = recordKind({
  name: "seasons",
  description: "Clusters in one emulation year; the code is the cluster's, a dash and the year",
  columns: {
    code: code({ maxLength: 104 }).required(),
    cluster: reference("clusters").required(),
    year: year().required(),
    startsOn: date(),
    endsOn: date(),
    state: oneOf(Object.keys(SeasonState)).required(),
    memberCount: integer({ min: 0 }),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["cluster.sector"],
  checks: ({ code: own, cluster, year: label, startsOn, endsOn }) => [
    ...(own === `${cluster}-${label}`
      ? []
      : [{ column: "code" as const, allowed: `the code is ${cluster}-${label}` }]),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn
      ? [{ column: "endsOn" as const, allowed: `ends_on is not before starts_on, ${startsOn}` }]
      : []),
  ],
  databases: (_, lookUp) => sectorDatabase(lookUp("cluster.sector")),
  entity: SeasonRow,
});

export const membershipRecords = recordKind({
  name: "memberships",
  description: "Units as members of a season's cluster",
  columns: {
    code: code({ maxLength: 208 }).required(),
    season: reference("seasons").required(),
    unit: reference("units").required(),
    role: oneOf(Object.keys(ClusterRole)).required(),
    rank: integer({ min: 1 }),
    score: decimal(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.year", "season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: MembershipRow,
  derived: (_, lookUp) => ({
    year: Number(lookUp("season.year")),
  }),
});
