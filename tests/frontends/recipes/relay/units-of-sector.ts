import { graphql } from "relay-runtime";

export const unitsOfSectorQuery = graphql`
  query unitsOfSectorQuery($id: ID!) {
    node(id: $id) {
      ...unitsOfSector_sector @alias(as: "sector")
    }
  }
`;

/** More of the list is asked by `unitsOfSectorPageQuery`, which the compiler makes of `node(id:)`. */
export const unitsOfSector_sector = graphql`
  fragment unitsOfSector_sector on Sector
  @refetchable(queryName: "unitsOfSectorPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
    name
    units(first: $first, after: $after) @connection(key: "unitsOfSector_units") {
      totalCount
      edges {
        node {
          name
          kind
          validFrom
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
