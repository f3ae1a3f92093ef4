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

  @Field(() => SectorCode, { description: "The sector's code (mã)." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => String, { description: "Its English name (tên tiếng Anh)." })
  englishName: string;

  @Field(() => [Int], {
    description:
      "The months, 1 to 12, on whose first day an emulation year of the sector begins (tháng bắt đầu năm thi đua).",
  })
  seasonStartMonths: number[];

  @Field(() => [LeadershipBasis], {
    description: "How heads of its clusters come to their role (cử hay bầu).",
  })
  leadershipBases: string[];
}
