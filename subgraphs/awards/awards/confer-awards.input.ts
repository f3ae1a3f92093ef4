import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";

@InputType("ConferAwardsInput", { description: "Awards that are handed over (trao tặng)." })
export class ConferAwardsInput extends InputToWriteType {
  @Field(() => [VersionedIdInputType], { description: "The awards, as they were read (khen thưởng)." })
  awards: VersionedIdInputType[];

  @Field(() => DateScalar, { description: "The day (ngày trao tặng)." })
  on: string;

  @Field(() => String, { nullable: true, description: "Where (nơi trao tặng), in Vietnamese." })
  place?: string | null;
}
