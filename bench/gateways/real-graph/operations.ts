/** What the real graph is asked. `request` is a last year far ahead: it reaches the statements and leaves nothing out. */
export const realOperations = [
  {
    name: "nested",
    title: "clusters of all sectors with the members of a season and their awards",
    query: `query nested($request: Int!, $year: Int! = 2018) {
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
              awards(fromYear: $year, toYear: $request) { id year status recipientName title { code name } }
            }
          }
        }
      }
    }
  }
}`,
    warmUp: 60,
  },
  {
    name: "small",
    title: "one unit with its awards",
    query: `query small($request: Int!) {
  justice {
    unit(code: "doj-vinh-phuc") { code name kind awards(toYear: $request) { year title { name } } }
  }
}`,
    warmUp: 1000,
  },
  {
    name: "report",
    title: "statistics by sector, year and title",
    query: `query report($request: Int!) {
  statistics(groupBy: [SECTOR, YEAR, TITLE], filter: { toYear: $request }) {
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
  },
] as const;
