import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import { UnitInterface } from "../units/unit.type";
import type { PledgeRow } from "./pledge.entity";
import { signatoriesOf } from "./pledge.manager";
import { PledgeType } from "./pledge.type";

@Resolver(() => PledgeType)
export class PledgeResolver {
  @FieldResolver(() => [UnitInterface], { description: "The units that signed, by code." })
  signatories(@Root() pledge: PledgeRow, @Ctx() { loaders }: SectorContext) {
    return signatoriesOf(pledge, loaders);
  }
}
