import { Field, Float, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";

@InputType("PledgeTargetInput", {
  description: "Something that a pledge sets out to reach (chỉ tiêu giao ước).",
})
export class PledgeTargetInput {
  @Field(() => String, { description: "What is to be reached, in Vietnamese (nội dung chỉ tiêu)." })
  name: string;

  @Field(() => String, { nullable: true, description: "Of what the number is (đơn vị tính): `%`, `vụ`." })
  unitOfMeasure?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "How much (mức chỉ tiêu); null where it is not a number.",
  })
  value?: number | null;
}

@InputType("NewPledgeInput", { description: "A pledge when it is signed (giao ước thi đua)." })
export class NewPledgeInput {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => [String], { defaultValue: [], description: "What is pledged (nội dung giao ước)." })
  content: string[];

  @Field(() => String, { nullable: true, description: "Where it was signed (địa điểm)." })
  place?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many signatories a source counts, where it does (số đơn vị ký giao ước).",
  })
  signatoryCount?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the signing (ngày ký)." })
  signedOn?: string | null;

  @Field(() => [PledgeTargetInput], {
    defaultValue: [],
    description: "What it sets out to reach (chỉ tiêu giao ước), in order.",
  })
  targets: PledgeTargetInput[];
}

@InputType("SignPledgeInput", {
  description: "A pledge, and who signed it (ký giao ước thi đua).",
})
export class SignPledgeInput extends InputToWriteType {
  @Field(() => NewPledgeInput, {
    nullable: true,
    description: "A new pledge (giao ước mới); this or `pledgeCode`.",
  })
  newPledge?: NewPledgeInput | null;

  @Field(() => ID, {
    nullable: true,
    description: "A pledge that is there (mã giao ước); this or `newPledge`.",
  })
  pledgeCode?: string | null;

  @Field(() => VersionedIdInputType, {
    description: "The season as it was read (năm thi đua của cụm).",
  })
  season: VersionedIdInputType;

  @Field(() => [ID], {
    description:
      "The units that signed (đơn vị ký giao ước); none for a new pledge of which it is not known who did.",
  })
  signatoryIds: string[];
}
