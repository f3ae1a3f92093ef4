import { Field, ID, ObjectType } from "type-graphql";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { AuthorityKind } from "./authority.enums";

@ObjectType("Authority", {
  description:
    "A body or an office outside the sectors that issues decisions or launches movements (cơ quan, người có thẩm quyền).",
})
export class AuthorityType {
  @Field(() => ID, { description: "The authority's code." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name." })
  englishName: string | null;

  @Field(() => AuthorityKind, { description: "What it is." })
  kind: string;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}
