import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@Directive("@shareable")
@ObjectType("EmulationPledge", {
  description: "What the members of a cluster promise each other for the year (giao ước thi đua).",
})
export class PledgeType {
  @Field(() => ID, { description: "The pledge's code in the records." })
  code: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the signing." })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: "Where it was signed." })
  place: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many signatories a source counts; `signatories` are those that are named or inferred.",
  })
  signatoryCount: number | null;

  @Field(() => [String], { description: "What is pledged, as far as a source tells." })
  content: string[];

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("PledgeSignature", { description: "A unit's signature under a pledge (ký giao ước)." })
export class PledgeSignatureType {
  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}
