import { buildAwardsSchema } from "../../subgraphs/awards/schema";
import { buildSectorSchema } from "../../subgraphs/sector/schema";
import { sectors } from "../../subgraphs/sectors";

/** A subgraph's schema as text, with the address at which it is looked for when no other is configured. */
export interface EmittedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

const firstPort = 4001;

/** The schemas of all subgraphs: awards first, then the sectors in the order of their list. */
export function emitSubgraphs(): readonly EmittedSubgraph[] {
  const schemas = [
    { name: "awards", sdl: buildAwardsSchema().sdl },
    ...sectors.map((sector) => ({ name: sector.name, sdl: buildSectorSchema(sector).sdl })),
  ];
  return schemas.map((schema, at) => ({ ...schema, url: `http://127.0.0.1:${firstPort + at}/graphql` }));
}
