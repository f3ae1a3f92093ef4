import { Directive, Field, ID, InterfaceType } from "type-graphql";
import { SectorCode } from "../../sector-code";

@Directive('@key(fields: "code")')
@InterfaceType("Sector", {
  autoRegisterImplementations: false,
  description: "A sector: a system of bodies that organises its emulation work as one (ngành).",
})
export abstract class SectorInterface {
  @Field(() => ID, { description: "The sector's id in the graph." })
  id: string;

  @Field(() => SectorCode, { description: "The sector's code (mã)." })
  code: string;
}
