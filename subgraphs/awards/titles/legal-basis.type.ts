import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";

@Directive('@key(fields: "id")')
@ObjectType("LegalBasis", {
  implements: NodeInterface,
  description: "A legal text that a title rests on for a time (căn cứ pháp lý).",
})
export class LegalBasisType extends NodeInterface {
  @Field(() => ID, { description: "The record's code (mã)." })
  code: string;

  @Field(() => String, { description: "The text's name and number (tên, số hiệu văn bản), in Vietnamese." })
  citation: string;

  @Field(() => String, { nullable: true, description: "The article (điều, khoản); null when not known." })
  article: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which it holds (ngày có hiệu lực); null when not known.",
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which it holds (ngày hết hiệu lực); null while it does.",
  })
  validTo: string | null;

  @Field(() => Boolean, { description: "Whether the text of the article was seen (đã đối chiếu văn bản)." })
  verified: boolean;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
