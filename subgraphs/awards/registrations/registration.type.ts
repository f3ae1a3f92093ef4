import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { NodeInterface } from "../node/node.type";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel } from "../titles/award-title.enums";

@InputType({ description: "Which registrations to keep (bộ lọc đăng ký)." })
export class RegistrationFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Made in one of these sectors." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "For one of these titles." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], { nullable: true, description: "For a title of one of these levels." })
  levels?: string[] | null;

  @Field(() => [RecipientKind], { nullable: true, description: "Of one of these kinds of recipient." })
  recipientKinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this unit or person." })
  registrantId?: string | null;

  @Field(() => ID, { nullable: true, description: "Made in this cluster season." })
  seasonId?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("TitleRegistration", {
  implements: NodeInterface,
  description: "Somebody's registration to aim at a title in a year (đăng ký danh hiệu thi đua).",
})
export class RegistrationType extends NodeInterface {
  @Field(() => Int, { description: "The emulation year." })
  year: number;

  @Field(() => SectorCode, { description: "The sector in which it was made." })
  sector: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was made; null when not known.",
  })
  registeredOn: string | null;
}

export const RegistrationConnection = connectionType("Registration", () => RegistrationType, {
  plural: "registrations",
});
