import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel } from "../titles/award-title.enums";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which registrations to keep (bộ lọc đăng ký)." })
export class RegistrationFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Made in one of these sectors (ngành)." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier (đến năm)." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "For one of these titles (mã danh hiệu)." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], {
    nullable: true,
    description: "For a title of one of these levels (cấp khen thưởng).",
  })
  levels?: string[] | null;

  @Field(() => [RecipientKind], {
    nullable: true,
    description: "Of one of these kinds of recipient (loại đối tượng).",
  })
  recipientKinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this unit or person (đối tượng đăng ký)." })
  registrantId?: string | null;

  @Field(() => ID, { nullable: true, description: "Made in this cluster season (năm thi đua của cụm)." })
  seasonId?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("TitleRegistration", {
  implements: NodeInterface,
  description: "Somebody's registration to aim at a title in a year (đăng ký danh hiệu thi đua).",
})
export class RegistrationType extends NodeInterface {
  @Field(() => Int, { description: "The emulation year (năm thi đua)." })
  year: number;

  @Field(() => SectorCode, { description: "The sector in which it was made (ngành)." })
  sector: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was made (ngày đăng ký); null when not known.",
  })
  registeredOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was withdrawn (ngày rút đăng ký); null while it stands.",
  })
  withdrawnOn: string | null;

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const RegistrationConnection = connectionType("Registration", () => RegistrationType, {
  plural: "registrations",
});
