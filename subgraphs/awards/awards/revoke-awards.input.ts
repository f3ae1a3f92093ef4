import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { RevocationGround } from "./award.enums";

@InputType("RevokeAwardsInput", { description: "Awards that are taken back (hủy bỏ, thu hồi)." })
export class RevokeAwardsInput extends InputToWriteType {
  @Field(() => [VersionedIdInputType], { description: "The awards, as they were read (khen thưởng)." })
  awards: VersionedIdInputType[];

  @Field(() => ID, { description: "The decision that takes them back (quyết định thu hồi)." })
  decisionId: string;

  @Field(() => RevocationGround, { description: "The ground (căn cứ hủy bỏ)." })
  ground: string;

  @Field(() => DateScalar, { description: "The day from which they no longer stand (ngày thu hồi)." })
  on: string;
}
