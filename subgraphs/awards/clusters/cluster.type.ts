import { ArgsType, Directive, Field, ID, InterfaceType } from "type-graphql";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel } from "../titles/award-title.enums";

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

/** Which of a season's registrations, nominations or awards to give. */
@ArgsType()
export class SeasonRecordArgs {
  @Field(() => [ID], { nullable: true, description: "Only for these titles (mã danh hiệu)." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], {
    nullable: true,
    description: "Only for titles of these levels (cấp khen thưởng).",
  })
  levels?: string[] | null;

  @Field(() => [RecipientKind], {
    nullable: true,
    description: "Only of these kinds of recipient (đối tượng).",
  })
  recipientKinds?: string[] | null;
}
