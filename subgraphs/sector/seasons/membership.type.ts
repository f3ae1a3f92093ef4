import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { ClusterRole } from "./season.enums";

@Directive("@shareable")
@ObjectType("ClusterMember", { description: "A unit as a member of a cluster for a year (thành viên cụm)." })
export class MemberType {
  @Field(() => ClusterRole, { description: "Its role (vai trò trong cụm)." })
  role: string;

  @Field(() => Int, {
    nullable: true,
    description: "Its place in the year's ranking (xếp hạng), 1 the best; null when not ranked.",
  })
  rank: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Its reviewed score in points (điểm); null when not scored.",
  })
  score: number | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("ClusterMembership", {
  description: "A cluster season as seen from a member (tham gia cụm thi đua).",
})
export class MembershipType {
  @Field(() => ClusterRole, { description: "The unit's role in it (vai trò trong cụm)." })
  role: string;

  @Field(() => Int, {
    nullable: true,
    description: "The unit's place in the year's ranking (xếp hạng), 1 the best; null when not ranked.",
  })
  rank: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The unit's reviewed score in points (điểm); null when not scored.",
  })
  score: number | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
