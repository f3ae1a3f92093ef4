import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType } from "../../mutations/write.input";
import { MovementScope, MovementType } from "./movement.enums";

@InputType("NewMovementInput", { description: "A movement when it is launched (phong trào thi đua)." })
export class NewMovementInput {
  @Field(() => String, { nullable: true, description: "Its aim (mục tiêu)." })
  aim?: string | null;

  @Field(() => ID, { description: "Its code (mã)." })
  code: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName?: string | null;

  @Field(() => Int, { nullable: true, description: "Its first year (từ năm)." })
  fromYear?: number | null;

  @Field(() => String, { nullable: true, description: "Who launched it (cơ quan, người phát động)." })
  launchedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of its launch (ngày phát động)." })
  launchedOn?: string | null;

  @Field(() => String, { description: "Its Vietnamese name, as printed (tên gọi)." })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: "A movement that it goes on from or belongs to, by code (phong trào liên quan).",
  })
  relatedCode?: string | null;

  @Field(() => MovementScope, { nullable: true, description: "How far it reaches (phạm vi phong trào)." })
  scope?: string | null;

  @Field(() => Int, { nullable: true, description: "Its last year (đến năm)." })
  toYear?: number | null;

  @Field(() => MovementType, { description: "What form it has (hình thức tổ chức phong trào)." })
  type: string;
}

@InputType("LaunchMovementInput", {
  description:
    "A movement, and who takes part (phát động phong trào thi đua). A movement that is there is given with at least one season or unit.",
})
export class LaunchMovementInput extends InputToWriteType {
  @Field(() => ID, {
    nullable: true,
    description: "A movement that is there, by code (mã phong trào); this or `newMovement`.",
  })
  movementCode?: string | null;

  @Field(() => NewMovementInput, {
    nullable: true,
    description: "A new movement (phong trào mới); this or `movementCode`.",
  })
  newMovement?: NewMovementInput | null;

  @Field(() => [ID], { defaultValue: [], description: "Cluster seasons that take part (cụm tham gia)." })
  seasonIds: string[];

  @Field(() => [ID], { defaultValue: [], description: "Units that take part (đơn vị tham gia)." })
  unitIds: string[];
}
