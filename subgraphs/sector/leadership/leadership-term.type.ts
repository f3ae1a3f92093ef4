import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../../platform/graphql/node.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { ClusterRole } from "../seasons/season.enums";
import { LeadershipBasis } from "./leadership-term.enums";

@Directive("@shareable")
@ObjectType("LeadershipTerm", {
  implements: NodeInterface,
  description: "A unit's term at the head of a cluster for a year (nhiệm kỳ trưởng, phó cụm).",
})
export class LeadershipTermType extends NodeInterface {
  @Field(() => ID, { description: "The term's code in the records (mã)." })
  code: string;

  @Field(() => ClusterRole, { description: "Head or deputy (vai trò trong cụm)." })
  role: string;

  @Field(() => Int, { description: "The emulation year of the term (năm thi đua)." })
  year: number;

  @Field(() => LeadershipBasis, { description: "How the unit came to the role (cử hay bầu)." })
  basis: string;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
