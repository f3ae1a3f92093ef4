import { Field, ID, InputType, Int } from "type-graphql";
import { SectorCode } from "../../sector-code";

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

  @Field(() => ID, { nullable: true, description: "Of this unit or person." })
  registrantId?: string | null;

  @Field(() => ID, { nullable: true, description: "Made in this cluster season." })
  seasonId?: string | null;
}
