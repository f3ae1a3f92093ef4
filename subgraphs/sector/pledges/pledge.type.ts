import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { versionDescription } from "../../../platform/graphql/version-field";

@Directive("@shareable")
@ObjectType("EmulationPledge", {
  implements: NodeInterface,
  description: "What the members of a cluster promise each other for the year (giao ước thi đua).",
})
export class PledgeType extends NodeInterface {
  @Field(() => ID, { description: "The pledge's code in the records (mã)." })
  code: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the signing (ngày ký)." })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: "Where it was signed (địa điểm)." })
  place: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many signatories a source counts (số đơn vị ký giao ước); `signatories` are those that are named or inferred.",
  })
  signatoryCount: number | null;

  @Field(() => [String], { description: "What is pledged (nội dung giao ước), as far as a source tells." })
  content: string[];

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

@Directive("@shareable")
@ObjectType("PledgeSignature", { description: "A unit's signature under a pledge (ký giao ước)." })
export class PledgeSignatureType {
  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("PledgeTarget", { description: "Something that a pledge sets out to reach (chỉ tiêu giao ước)." })
export class PledgeTargetType {
  @Field(() => String, { description: "What is to be reached, in Vietnamese (nội dung chỉ tiêu)." })
  name: string;

  @Field(() => Float, {
    nullable: true,
    description: "How much (mức chỉ tiêu); null where it is not a number.",
  })
  value: number | null;

  @Field(() => String, { nullable: true, description: "Of what the number is (đơn vị tính): `%`, `vụ`." })
  unitOfMeasure: string | null;
}
