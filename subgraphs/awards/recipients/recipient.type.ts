import { ArgsType, Directive, Field, ID, Int, InterfaceType } from "type-graphql";
import { AwardLevel } from "../titles/award-title.enums";
import { RecipientKind } from "./recipient.enums";

@InterfaceType("Recipient", {
  autoRegisterImplementations: false,
  description:
    "Whoever can register, be nominated and be awarded: a unit of any sector, or a person (đối tượng thi đua, khen thưởng).",
})
export abstract class RecipientInterface {
  @Field(() => ID, { description: "The recipient's id." })
  id: string;
}

@Directive('@key(fields: "id")')
@InterfaceType("Unit", {
  autoRegisterImplementations: false,
  description: "A body of a sector that takes part in emulation as one (đơn vị, tập thể).",
})
export abstract class UnitInterface {
  @Field(() => ID, { description: "The unit's id in the graph." })
  id: string;
}

/** Which of a recipient's registrations, nominations or awards to give. */
@ArgsType()
export class RecordArgs {
  @Field(() => [ID], { nullable: true, description: "Only for these titles (mã danh hiệu)." })
  titleCodes?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Only of this year and later (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Only of this year and earlier (đến năm)." })
  toYear?: number | null;
}

/** The same for a connection. */
@ArgsType()
export class RecordRangeArgs extends RecordArgs {
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
