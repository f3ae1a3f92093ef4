import { ArgsType, Field, Int } from "type-graphql";
import type { YearRange } from "../../../platform/dates/calendar";

/** The years of a list of seasons or memberships. */
@ArgsType()
export class YearRangeArgs implements YearRange {
  @Field(() => Int, { nullable: true, description: "The first emulation year." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "The last emulation year." })
  toYear?: number | null;
}
