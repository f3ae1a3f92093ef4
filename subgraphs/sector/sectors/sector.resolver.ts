import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver } from "type-graphql";
import { checkYear } from "../../../platform/dates/calendar";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { ClusterConnection, ClusterFilter, ClusterInterface } from "../clusters/cluster.type";
import type { SectorContext } from "../context";
import { FindingConnection, FindingFilter } from "../findings/finding.type";
import { InspectionConnection, InspectionFilter } from "../inspections/inspection.type";
import { MovementConnection, MovementFilter } from "../movements/movement.type";
import { ScoringSchemeType } from "../scoring/scoring-scheme.type";
import { UnitOrder } from "../units/unit.enums";
import { UnitConnection, UnitFilter, UnitInterface } from "../units/unit.type";
import { SectorInterface } from "./sector.type";

const filterDescription = {
  nullable: true,
  description: "What to keep (bộ lọc); all conditions hold together.",
};

@Resolver(() => SectorInterface)
export class SectorResolver {
  @FieldResolver(() => ID)
  id(@Ctx() { sector }: SectorContext) {
    return toGlobalId(`${sector.prefix}Sector`, sector.code);
  }

  @FieldResolver()
  seasonStartMonths(@Ctx() { sector }: SectorContext) {
    return sector.seasonStartMonths;
  }

  @FieldResolver()
  leadershipBases(@Ctx() { sector }: SectorContext) {
    return sector.leadership;
  }

  @FieldResolver(() => ClusterConnection, { description: "Its clusters (cụm thi đua), by code." })
  clusters(
    @Arg("filter", () => ClusterFilter, filterDescription) filter: ClusterFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: SectorContext,
  ) {
    return stores.clusters.page(filter ?? {}, page);
  }

  @FieldResolver(() => ClusterInterface, {
    nullable: true,
    description: "One of its clusters (cụm thi đua); null where no cluster has the code.",
  })
  cluster(
    @Arg("code", () => ID, { description: "The cluster's code (mã)." }) code: string,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.clusters.byCode.load(code);
  }

  @FieldResolver(() => UnitConnection, {
    description: "Its units (đơn vị), those that have ended too, by code unless `orderBy` says otherwise.",
  })
  units(
    @Arg("filter", () => UnitFilter, filterDescription) filter: UnitFilter | null | undefined,
    @Arg("orderBy", () => UnitOrder, {
      defaultValue: "CODE",
      description: "The order of the list (thứ tự); a cursor belongs to its order.",
    })
    orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: SectorContext,
  ) {
    return stores.units.page(filter ?? {}, page, orderBy);
  }

  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "One of its units (đơn vị); null where no unit has the code.",
  })
  unit(
    @Arg("code", () => ID, { description: "The unit's code (mã)." }) code: string,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.units.byCode.load(code);
  }

  @FieldResolver(() => MovementConnection, {
    description: "The movements that it takes part in (phong trào thi đua), by code.",
  })
  movements(
    @Arg("filter", () => MovementFilter, filterDescription) filter: MovementFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: SectorContext,
  ) {
    return stores.movements.page(filter ?? {}, page);
  }

  @FieldResolver(() => FindingConnection, {
    description: "What was found of its emulation work (nhận định, đánh giá), by code.",
  })
  findings(
    @Arg("filter", () => FindingFilter, filterDescription) filter: FindingFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: SectorContext,
  ) {
    return stores.findings.page(filter ?? {}, page);
  }

  @FieldResolver(() => InspectionConnection, {
    description:
      "Inspections of the emulation work of its units (kiểm tra công tác thi đua), newest year first.",
  })
  inspections(
    @Arg("filter", () => InspectionFilter, filterDescription) filter: InspectionFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: SectorContext,
  ) {
    return stores.inspections.page(filter ?? {}, page);
  }

  @FieldResolver(() => [ScoringSchemeType], {
    description: "The scoring tables of a year (bảng tiêu chí chấm điểm), by code.",
  })
  scoringSchemes(
    @Arg("year", () => Int, { description: "The emulation year (năm thi đua)." }) year: number,
    @Ctx() { loaders }: SectorContext,
  ) {
    checkYear("year", year);
    return loaders.scoring.schemesOfYear.load(year);
  }
}
