import { Field, ID, Int, InterfaceType } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { LeadershipBasis } from "../leadership/leadership-term.enums";

@InterfaceType("Sector", {
  autoRegisterImplementations: false,
  description: "A sector: a system of bodies that organises its emulation work as one (ngành).",
})
export abstract class SectorInterface {
  @Field(() => ID, { description: "The sector's id in the graph." })
  id: string;

  @Field(() => SectorCode, { description: "The sector's code." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name." })
  name: string;

  @Field(() => String, { description: "Its English name." })
  englishName: string;

  @Field(() => [Int], {
    description: "The months, 1 to 12, on whose first day an emulation year of the sector begins.",
  })
  seasonStartMonths: number[];

  @Field(() => [LeadershipBasis], { description: "How heads of its clusters come to their role." })
  leadershipBases: string[];
}
