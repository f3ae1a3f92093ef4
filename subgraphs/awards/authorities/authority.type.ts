import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { AuthorityKind } from "./authority.enums";

@Directive('@key(fields: "id")')
@ObjectType("Authority", {
  implements: NodeInterface,
  description:
    "A body or an office outside the sectors that issues decisions or launches movements (cơ quan, người có thẩm quyền).",
})
export class AuthorityType extends NodeInterface {
  @Field(() => ID, { description: "The authority's code (mã)." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName: string | null;

  @Field(() => AuthorityKind, { description: "What it is (loại cơ quan)." })
  kind: string;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
