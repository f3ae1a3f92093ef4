import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { SectorCode } from "../../sector-code";

@InputType("PositionInput", { description: "A post (chức vụ)." })
export class PositionInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: "A day on which a source shows the post (ngày có trong nguồn).",
  })
  attestedOn?: string | null;

  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => String, { description: "The post (chức vụ), in Vietnamese." })
  title: string;

  @Field(() => ID, { nullable: true, description: "The unit of the post (đơn vị công tác)." })
  unitId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day in it (từ ngày)." })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day in it (đến ngày)." })
  validTo?: string | null;
}

@InputType("RecordPersonInput", { description: "A person, or further posts of one (cá nhân)." })
export class RecordPersonInput extends InputToWriteType {
  @Field(() => ID, {
    nullable: true,
    description: "The code of a new person (mã cá nhân); null lets the graph make one of the name.",
  })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The full name of a new person (họ và tên), family name first; this or `person`.",
  })
  fullName?: string | null;

  @Field(() => VersionedIdInputType, {
    nullable: true,
    description: "A person who is there (cá nhân đã có); this or `fullName`.",
  })
  person?: VersionedIdInputType | null;

  @Field(() => [PositionInput], { defaultValue: [], description: "Posts to add (chức vụ cần thêm)." })
  positions: PositionInput[];

  @Field(() => SectorCode, { nullable: true, description: "The sector of a new person (ngành)." })
  sector?: string | null;
}
