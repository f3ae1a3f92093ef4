/** Asks a subgraph, and gives the data of its answer. */
export type Ask = <Data>(subgraph: string, query: string, variables: object) => Promise<Data>;

interface Unit {
  readonly code: string;
  awards?: unknown;
}

interface Cluster {
  readonly code: string;
  readonly units: readonly Unit[];
  funnel?: unknown;
}

interface Sector {
  readonly clusters: readonly Cluster[];
}

interface Entity {
  readonly awards?: unknown;
  readonly funnel?: unknown;
}

const sectors = [
  { name: "justice", prefix: "Justice" },
  { name: "courts", prefix: "Court" },
] as const;

const sectorQuery = (name: string) => `query ($request: Int!) {
  ${name}(request: $request) { code name clusters { code name kind units { code name kind province } } }
}`;

const additions = sectors.map(
  ({ prefix }) => `
    ... on ${prefix}Cluster { funnel(request: $request) { registered nominated awarded } }
    ... on ${prefix}Unit {
      awards(request: $request) {
        id year status title { code name } decision { number signedOn }
      }
    }`,
);
const awardsQuery = `query ($request: Int!, $representations: [_Any!]!) {
  _entities(representations: $representations) { ${additions.join("")} }
}`;

/** Three requests: a sector each, and one to awards for the clusters and units of both. */
export async function answerNested(ask: Ask, request: number): Promise<object> {
  const found = await Promise.all(
    sectors.map(({ name }) => ask<Record<string, Sector>>(name, sectorQuery(name), { request })),
  );
  const representations: object[] = [];
  const places: (Cluster | Unit)[] = [];
  for (const [at, { name, prefix }] of sectors.entries()) {
    for (const cluster of found[at]?.[name]?.clusters ?? []) {
      representations.push({ __typename: `${prefix}Cluster`, code: cluster.code });
      places.push(cluster);
      for (const unit of cluster.units) {
        representations.push({ __typename: `${prefix}Unit`, code: unit.code });
        places.push(unit);
      }
    }
  }
  const { _entities } = await ask<{ readonly _entities: readonly Entity[] }>("awards", awardsQuery, {
    request,
    representations,
  });
  for (const [at, place] of places.entries()) Object.assign(place, _entities[at]);
  return { ...found[0], ...found[1] };
}
