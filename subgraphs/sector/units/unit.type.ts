import { Directive, Field, ID, InputType, InterfaceType, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { UnitKind } from "../../unit-kind";
import { SuccessionKind } from "./unit.enums";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@InputType({ description: "Which units to keep (bộ lọc đơn vị)." })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this province." })
  provinceCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Directly under this unit." })
  parentCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Standing on this day; an end that is not known is open.",
  })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so, in names or aliases; case and marks do not matter.",
  })
  search?: string | null;
}

@InterfaceType("Unit", {
  autoRegisterImplementations: false,
  description: "A body of a sector that takes part in emulation as one (đơn vị, tập thể).",
})
export abstract class UnitInterface {
  @Field(() => ID, { description: "The unit's id in the graph." })
  id: string;

  @Field(() => ID, { description: "Its code in the records, unique over all sectors." })
  code: string;

  @Field(() => String, {
    description: "Its Vietnamese name in the records; `names` tells which name it bore when.",
  })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name." })
  englishName: string | null;

  @Field(() => String, { nullable: true, description: "Its usual abbreviation." })
  abbreviation: string | null;

  @Field(() => [String], { description: "Other names and spellings that sources use for it." })
  aliases: string[];

  @Field(() => UnitKind, { description: "What kind of body it is." })
  kind: string;

  @Field(() => DateScalar, { nullable: true, description: "Its first day; null when not known." })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day; null while it stands, or when not known.",
  })
  validTo: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("UnitName", { description: "A name that a unit bore for a time (tên gọi qua các thời kỳ)." })
export class UnitNameType {
  @Field(() => String, { description: "The name." })
  name: string;

  @Field(() => DateScalar, { nullable: true, description: "The first day of the name; null when not known." })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day of the name; null while it holds." })
  validTo: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

@Directive("@shareable")
@ObjectType("UnitSuccession", {
  description: "How a unit followed another in a reorganisation (kế thừa, sáp nhập).",
})
export class UnitSuccessionType {
  @Field(() => SuccessionKind, { description: "In what way." })
  kind: string;

  @Field(() => DateScalar, {
    description: "The first day on which the successor stands in the predecessor's place.",
  })
  on: string;

  @Field(() => String, { nullable: true, description: "The text that ordered it." })
  legalBasis: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

export const UnitConnection = connectionType("Unit", () => UnitInterface, {
  plural: "units",
  directive: "@shareable",
});
