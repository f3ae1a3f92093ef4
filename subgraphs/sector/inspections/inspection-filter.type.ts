import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which inspections to keep (bộ lọc cuộc kiểm tra)." })
export class InspectionFilter {
  @Field(() => ID, { nullable: true, description: "Of this unit's emulation work." })
  unitCode?: string | null;

  @Field(() => Int, { nullable: true, description: "Of this emulation year or later." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this emulation year or earlier." })
  toYear?: number | null;
}
