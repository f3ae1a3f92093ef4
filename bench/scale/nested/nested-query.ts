/** The nested question: both sectors, the clusters of a year, and what hangs on their members. */
export const nestedQuery = `query Nested($year: Int!, $clusters: Int!) {
  sectors {
    code
    name
    clusters(filter: { year: $year }, first: $clusters) {
      nodes {
        code
        name
        season(year: $year) {
          year
          state
          members {
            role
            unit {
              code
              name
              awards {
                year
                recipientName
                title { code name }
                decision { number signedOn }
              }
            }
          }
          nominations { state title { code name } nominee { id } }
        }
      }
    }
  }
}`;
