import { Field, ID, InputType, Int } from "type-graphql";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";

@InputType("ChangeMembersInput", {
  description:
    "Who joins a season's cluster and who leaves it (thay đổi thành viên); after the pledge, `write` has a reason.",
})
export class ChangeMembersInput extends InputToWriteType {
  @Field(() => [ID], { defaultValue: [], description: "Units that join (đơn vị gia nhập)." })
  add: string[];

  @Field(() => Int, {
    nullable: true,
    description: "How many members a source counts, where it does (số thành viên); null leaves it as it is.",
  })
  memberCount?: number | null;

  @Field(() => [ID], { defaultValue: [], description: "Units that leave (đơn vị rời cụm)." })
  remove: string[];

  @Field(() => VersionedIdInputType, {
    description: "The season as it was read (năm thi đua của cụm).",
  })
  season: VersionedIdInputType;
}
