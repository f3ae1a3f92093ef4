import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../../platform/graphql/node.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@Directive("@shareable")
@ObjectType("RegistrationStatement", {
  implements: NodeInterface,
  description:
    "What a source says in sum of title registrations (đăng ký thi đua), without naming who registered.",
})
export class RegistrationStatementType extends NodeInterface {
  @Field(() => ID, { description: "The statement's code in the records (mã)." })
  code: string;

  @Field(() => String, { description: "What it says, in Vietnamese (tóm tắt)." })
  summary: string;

  @Field(() => String, { nullable: true, description: "What it says, in English (tóm tắt tiếng Anh)." })
  englishSummary: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The code of the title that it counts (mã danh hiệu); null when it speaks of no one title.",
  })
  titleCode: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many registered (số lượt đăng ký); null when not counted.",
  })
  count: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share that registered (tỷ lệ đăng ký), in percent; null when not stated.",
  })
  sharePercent: number | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
