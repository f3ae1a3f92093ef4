import { Directive, Field, ID, InterfaceType } from "type-graphql";

@Directive('@key(fields: "id")')
@InterfaceType("EmulationCluster", {
  autoRegisterImplementations: false,
  description: "A group of units that emulate, compare and vote together (cụm, khu vực, khối thi đua).",
})
export abstract class ClusterInterface {
  @Field(() => ID, { description: "The cluster's id in the graph." })
  id: string;
}

@Directive('@key(fields: "id")')
@InterfaceType("ClusterSeason", {
  autoRegisterImplementations: false,
  description:
    "A cluster in one emulation year: its members, leaders, rounds, pledges and conferences (năm thi đua của cụm).",
})
export abstract class SeasonInterface {
  @Field(() => ID, { description: "The season's id in the graph." })
  id: string;
}
