import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { RoundKind } from "./round.enums";

@InputType("AddRoundInput", {
  description: "A stretch of a season with an effort of its own (đợt thi đua).",
})
export class AddRoundInput extends InputToWriteType {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day (ngày kết thúc); null when not known.",
  })
  endsOn?: string | null;

  @Field(() => RoundKind, { description: "What kind of round it is (loại đợt thi đua)." })
  kind: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => VersionedIdInputType, {
    description: "The season as it was read (năm thi đua của cụm).",
  })
  season: VersionedIdInputType;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day (ngày bắt đầu); null when not known.",
  })
  startsOn?: string | null;
}
