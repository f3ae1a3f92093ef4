import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import { UnitInterface } from "../units/unit.type";
import type { PledgeSignatoryRow } from "./pledge-signatory.entity";
import type { PledgeRow } from "./pledge.entity";
import { signatoriesOf } from "./pledge.manager";
import { PledgeSignatureType, PledgeTargetType, PledgeType } from "./pledge.type";

@Resolver(() => PledgeType)
export class PledgeResolver {
  @FieldResolver(() => [UnitInterface], {
    description: "The units that signed (đơn vị ký giao ước), by code.",
  })
  signatories(@Root() pledge: PledgeRow, @Ctx() { loaders }: SectorContext) {
    return signatoriesOf(pledge, loaders);
  }

  @FieldResolver(() => [PledgeSignatureType], {
    description:
      "The same units, each with the source of its signature and whether it was inferred (ký giao ước).",
  })
  signatures(@Root() pledge: PledgeRow, @Ctx() { loaders }: SectorContext) {
    return loaders.pledges.signatoriesOf.load(pledge.code);
  }

  @FieldResolver(() => [PledgeTargetType], {
    description: "What it sets out to reach (chỉ tiêu giao ước), in the order of the pledge.",
  })
  targets(@Root() pledge: PledgeRow, @Ctx() { loaders }: SectorContext) {
    return loaders.pledges.targetsOf.load(pledge.code);
  }
}

@Resolver(() => PledgeSignatureType)
export class PledgeSignatureResolver {
  @FieldResolver(() => UnitInterface, { description: "The unit that signed (đơn vị)." })
  unit(@Root() signature: PledgeSignatoryRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(signature.unitCode);
  }
}
