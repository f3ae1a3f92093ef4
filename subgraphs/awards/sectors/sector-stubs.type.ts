import { Directive, ObjectType, type ClassType } from "type-graphql";
import { sectors } from "../../sectors";
import { ClusterInterface, SeasonInterface } from "../clusters/cluster.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { RecipientInterface, UnitInterface } from "../recipients/recipient.type";
import { SectorInterface } from "./sector.type";

/** The types that a sector's subgraph owns, as far as this subgraph adds to them. */
function stubsOf({ prefix, description }: (typeof sectors)[number]): readonly ClassType[] {
  @Directive('@key(fields: "code")')
  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Sector`, {
    implements: [NodeInterface, SectorInterface],
    description: `${description}.`,
  })
  class SectorStub extends SectorInterface {}

  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Cluster`, {
    implements: [NodeInterface, ClusterInterface],
    description: `An emulation cluster (cụm thi đua). Its sector: ${description}.`,
  })
  class ClusterStub extends ClusterInterface {}

  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}ClusterSeason`, {
    implements: [NodeInterface, SeasonInterface],
    description: `A cluster in one emulation year (năm thi đua của cụm). Its sector: ${description}.`,
  })
  class SeasonStub extends SeasonInterface {}

  @Directive('@key(fields: "id")')
  @ObjectType(`${prefix}Unit`, {
    implements: [NodeInterface, RecipientInterface, UnitInterface],
    description: `A unit (đơn vị) of ${description.charAt(0).toLowerCase()}${description.slice(1)}.`,
  })
  class UnitStub extends UnitInterface {}

  return [SectorStub, ClusterStub, SeasonStub, UnitStub];
}

@Directive('@key(fields: "id")')
@ObjectType("Province", {
  implements: NodeInterface,
  description: "A province or centrally-run city, as it is or was (tỉnh, thành phố).",
})
class ProvinceStub extends NodeInterface {}

export const sectorStubs: readonly ClassType[] = [...sectors.flatMap(stubsOf), ProvinceStub];
