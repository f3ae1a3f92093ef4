import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { SectorCode } from "../../sector-code";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../node/node.type";

@Directive('@key(fields: "id")')
@ObjectType("TitleRegistration", {
  implements: NodeInterface,
  description: "Somebody's registration to aim at a title in a year (đăng ký danh hiệu thi đua).",
})
export class RegistrationType extends NodeInterface {
  @Field(() => Int, { description: "The emulation year." })
  year: number;

  @Field(() => SectorCode, { description: "The sector in which it was made." })
  sector: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was made; null when not known.",
  })
  registeredOn: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

export const RegistrationConnection = connectionType("Registration", () => RegistrationType, {
  plural: "registrations",
});
