import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";

@InputType("PublishNominationsInput", {
  description: "A publication for comment (thông báo lấy ý kiến).",
})
export class PublishNominationsInput extends InputToWriteType {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => DateScalar, { description: "Its first day (ngày bắt đầu)." })
  from: string;

  @Field(() => [VersionedIdInputType], {
    description: "The nominations (đề nghị khen thưởng), as they were read.",
  })
  nominations: VersionedIdInputType[];

  @Field(() => DateScalar, { description: "Its last day (ngày kết thúc)." })
  to: string;

  @Field(() => String, { description: "Where it is to be read (nơi công khai)." })
  where: string;
}
