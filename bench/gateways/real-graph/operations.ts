/** Years before and after all records: they go into the statements and leave nothing out. */
const before = { from: 1945, count: 60 };
const after = { from: 2030, count: 71 };

function yearsOf(request: number) {
  return {
    fromYear: before.from + (request % before.count),
    toYear: after.from + (request % after.count),
  };
}

/**
 * What the real graph is asked. `request`, which no operation declares, makes each request another one; the years do so
 * for the subgraphs, where one comes again after 4,260 others, or after 71 of the nested operation.
 */
export const realOperations = [
  {
    name: "nested",
    title: "clusters of all sectors with the members of a season and their awards",
    query: `query nested($year: Int! = 2018, $toYear: Int!) {
  sectors {
    code
    name
    clusters(first: 10) {
      nodes {
        code
        name
        kind
        season(year: $year) {
          year
          state
          memberCount
          members {
            role
            rank
            unit {
              code
              name
              kind
              awards(fromYear: $year, toYear: $toYear) { id year status recipientName title { code name } }
            }
          }
        }
      }
    }
  }
}`,
    warmUp: 60,
    variables: (request: number) => ({ toYear: yearsOf(request).toYear }),
  },
  {
    name: "small",
    title: "one unit with its awards",
    query: `query small($fromYear: Int!, $toYear: Int!) {
  justice {
    unit(code: "doj-vinh-phuc") { code name kind awards(fromYear: $fromYear, toYear: $toYear) { year title { name } } }
  }
}`,
    warmUp: 1000,
    variables: yearsOf,
  },
  {
    name: "report",
    title: "statistics by sector, year and title",
    query: `query report($fromYear: Int!, $toYear: Int!) {
  statistics(groupBy: [SECTOR, YEAR, TITLE], filter: { fromYear: $fromYear, toYear: $toYear }) {
    sector
    year
    title { code name }
    registrations
    nominations
    awards
    revoked
  }
}`,
    warmUp: 150,
    variables: yearsOf,
  },
] as const;
