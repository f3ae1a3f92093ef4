import { Field, ID, InputType, Int } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { NominationState } from "./nomination-state";

@InputType({ description: "Which nominations to keep (bộ lọc đề nghị)." })
export class NominationFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Made in one of these sectors." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "For one of these titles." })
  titleCodes?: string[] | null;

  @Field(() => [NominationState], { nullable: true, description: "In one of these states." })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this unit or person." })
  nomineeId?: string | null;

  @Field(() => ID, { nullable: true, description: "Made in this cluster season." })
  seasonId?: string | null;
}
