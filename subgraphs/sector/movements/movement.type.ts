import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { MovementScope } from "./movement-scope";
import { MovementType as MovementTypeEnum } from "./movement-type";

@Directive("@shareable")
@ObjectType("EmulationMovement", {
  description: "A movement that calls on units and people to emulate (phong trào thi đua).",
})
export class MovementType {
  @Field(() => ID, { description: "The movement's code in the records." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name, as printed." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name." })
  englishName: string | null;

  @Field(() => MovementTypeEnum, { description: "What form it has." })
  type: string;

  @Field(() => MovementScope, { nullable: true, description: "How far it reaches; null when not known." })
  scope: string | null;

  @Field(() => Int, { nullable: true, description: "Its first year; null when not known." })
  fromYear: number | null;

  @Field(() => Int, { nullable: true, description: "Its last year; null when not known." })
  toYear: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of its launch (phát động)." })
  launchedOn: string | null;

  @Field(() => String, { nullable: true, description: "Who launched it." })
  launchedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its aim (mục tiêu), where one is stated beside the name.",
  })
  aim: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

export const MovementConnection = connectionType("Movement", () => MovementType, {
  plural: "movements",
  directive: "@shareable",
});
