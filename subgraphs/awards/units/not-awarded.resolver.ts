import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { referenceTo } from "../../../platform/graphql/global-id";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { UnitInterface } from "../recipients/recipient.type";
import { pageOfNotAwarded, type UnitNotAwarded } from "./not-awarded.manager";
import { NotAwardedFilter, UnitNotAwardedConnection, UnitNotAwardedType } from "./not-awarded.type";

@Resolver()
export class NotAwardedRootsResolver {
  @Query(() => UnitNotAwardedConnection, {
    nullable: true,
    description:
      "The units that stand on a day and were given no award of a year or later (đơn vị chưa được khen thưởng), by id. A unit has the record of those whose place it took, over any number of reorganisations.",
  })
  notAwardedSince(
    @Arg("year", () => Int, { description: "The first year that is looked at (từ năm)." }) year: number,
    @Arg("asOf", () => DateScalar, { description: "The day on which the units stand (thời điểm)." })
    asOf: string,
    @Arg("filter", () => NotAwardedFilter, {
      nullable: true,
      description: "Which units and which awards (bộ lọc); all conditions hold together.",
    })
    filter: NotAwardedFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfNotAwarded({ year, asOf, filter: filter ?? {} }, page, context);
  }
}

@Resolver(() => UnitNotAwardedType)
export class UnitNotAwardedResolver {
  @FieldResolver(() => UnitInterface, { nullable: true, description: "The unit (đơn vị)." })
  unit(@Root() { unitId }: UnitNotAwarded) {
    return referenceTo(unitId);
  }

  @FieldResolver(() => [UnitInterface], {
    nullable: true,
    description: "The units whose place it took (đơn vị tiền thân), whose record counts with its own, by id.",
  })
  predecessors(@Root() { predecessorIds }: UnitNotAwarded) {
    return predecessorIds.map(referenceTo);
  }
}
