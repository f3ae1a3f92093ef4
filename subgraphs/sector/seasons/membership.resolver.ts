import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import { UnitInterface } from "../units/unit.type";
import type { MembershipRow } from "./membership.entity";
import { MembershipType, MemberType } from "./membership.type";
import { SeasonInterface } from "./season.type";

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => UnitInterface, { description: "The unit (đơn vị)." })
  unit(@Root() member: MembershipRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(member.unitCode);
  }
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => SeasonInterface, { description: "The season (năm thi đua của cụm)." })
  season(@Root() membership: MembershipRow, @Ctx() { loaders }: SectorContext) {
    return loaders.seasons.byCode.load(membership.seasonCode);
  }
}
