import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import type { SectorContext } from "../context";
import type { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitConnection, UnitInterface, UnitNameType, UnitSuccessionType } from "./unit.type";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { ConferenceConnection, ConferenceType } from "../conferences/conference.type";
import { FindingKind } from "../findings/finding.enums";
import { FindingConnection, FindingType } from "../findings/finding.type";
import { InspectionConnection, InspectionType } from "../inspections/inspection.type";
import { EmulationMovementType } from "../movements/movement.type";
import { ProvinceType } from "../provinces/province.type";
import { RegistrationStatementType } from "../registration-statements/registration-statement.type";
import { MembershipType } from "../seasons/membership.type";
import { YearRangeArgs } from "../seasons/season.type";
import { SectorInterface } from "../sectors/sector.type";
import type { UnitRow } from "./unit.entity";
import { UnitOrder } from "./unit.enums";
import { predecessorsOf, successorsOf } from "./unit.manager";

const inOrder = {
  defaultValue: "CODE",
  description: "The order of the list (thứ tự); a cursor belongs to its order.",
};
const standingOn = { nullable: true, description: "Only those that stood on this day (thời điểm)." };

@Resolver(() => UnitSuccessionType)
export class UnitSuccessionResolver {
  @FieldResolver(() => UnitInterface, {
    description: "The unit that ended or gave its tasks away (đơn vị tiền thân).",
  })
  predecessor(@Root() succession: UnitSuccessionRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(succession.predecessorCode);
  }

  @FieldResolver(() => UnitInterface, {
    description: "The unit that took its place or its tasks (đơn vị kế thừa).",
  })
  successor(@Root() succession: UnitSuccessionRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(succession.successorCode);
  }
}

@Resolver(() => UnitInterface)
export class UnitResolver {
  @FieldResolver(() => ID)
  id(@Root() unit: UnitRow, @Ctx() { sector }: SectorContext) {
    return toGlobalId(`${sector.prefix}Unit`, unit.code);
  }

  @FieldResolver(() => ProvinceType, {
    nullable: true,
    description: "The province that it serves (tỉnh, thành phố); null for a central body, or when not known.",
  })
  province(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return unit.provinceCode && loaders.provinces.byCode.load(unit.provinceCode);
  }

  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "The unit that it is directly under (đơn vị cấp trên).",
  })
  parent(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return unit.parentCode && loaders.units.byCode.load(unit.parentCode);
  }

  @FieldResolver(() => [UnitInterface], {
    description: "The units directly under it (đơn vị trực thuộc), by code.",
    deprecationReason: plainListOf("childrenConnection"),
  })
  children(
    @Root() unit: UnitRow,
    @Arg("asOf", () => DateScalar, standingOn) asOf: string | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.units.under({ asOf: asOf ?? null }).all(unit.code);
  }

  @FieldResolver(() => UnitConnection, {
    description: "The units directly under it (đơn vị trực thuộc), by code unless `orderBy` says otherwise.",
  })
  childrenConnection(
    @Root() unit: UnitRow,
    @Arg("asOf", () => DateScalar, standingOn) asOf: string | null | undefined,
    @Arg("orderBy", () => UnitOrder, inOrder) orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.units.under({ asOf: asOf ?? null, orderBy }).page(unit.code, page);
  }

  @FieldResolver(() => SectorInterface, { description: "Its sector (ngành)." })
  sector(@Ctx() { sector, loaders }: SectorContext) {
    return loaders.sectors.byCode.load(sector.code);
  }

  @FieldResolver(() => [UnitNameType], {
    description:
      "Its names over time (tên gọi qua các thời kỳ), oldest first; empty when no change is known.",
  })
  names(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.namesOf.load(unit.code);
  }

  @FieldResolver(() => [UnitSuccessionType], {
    description:
      "The successions that it is part of (kế thừa, sáp nhập), as predecessor or successor, by day.",
  })
  successions(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.successionsOf.load(unit.code);
  }

  @FieldResolver(() => [UnitInterface], {
    description:
      "The units that stand in its place on a day (đơn vị kế thừa), over any number of reorganisations; empty while it stands itself, or when none is known.",
  })
  successors(
    @Root() unit: UnitRow,
    @Arg("asOf", () => DateScalar, { description: "The day (thời điểm)." }) asOf: string,
    @Ctx() { loaders }: SectorContext,
  ) {
    return successorsOf(unit, asOf, loaders.units);
  }

  @FieldResolver(() => [UnitInterface], {
    description:
      "The units whose place it had come to stand in by a day (đơn vị tiền thân), over any number of reorganisations, by code; empty when none is known.",
  })
  predecessors(
    @Root() unit: UnitRow,
    @Arg("asOf", () => DateScalar, { description: "The day (thời điểm)." }) asOf: string,
    @Ctx() { loaders }: SectorContext,
  ) {
    return predecessorsOf(unit, asOf, loaders.units);
  }

  @FieldResolver(() => [MembershipType], {
    description: "The cluster seasons that it was a member of (tham gia cụm thi đua), oldest first.",
  })
  memberships(
    @Root() unit: UnitRow,
    @Args(() => YearRangeArgs) years: YearRangeArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.memberships.ofUnit(years).load(unit.code);
  }

  @FieldResolver(() => [ConferenceType], {
    description: "The conferences that it held (hội nghị), oldest first.",
    deprecationReason: plainListOf("conferencesConnection"),
  })
  conferences(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return loaders.conferences.ofHost().all(unit.code);
  }

  @FieldResolver(() => ConferenceConnection, {
    description: "The conferences that it held (hội nghị), oldest first.",
  })
  conferencesConnection(
    @Root() unit: UnitRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.conferences.ofHost().page(unit.code, page);
  }

  @FieldResolver(() => [EmulationMovementType], {
    description: "The movements that sources name it in (phong trào thi đua).",
  })
  movements(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return loaders.movements.ofUnit.load(unit.code);
  }

  @FieldResolver(() => [InspectionType], {
    description:
      "Inspections of its emulation work or that of its own units (kiểm tra công tác thi đua), oldest first.",
    deprecationReason: plainListOf("inspectionsConnection"),
  })
  inspections(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return loaders.inspections.ofUnit().all(unit.code);
  }

  @FieldResolver(() => InspectionConnection, {
    description:
      "Inspections of its emulation work or that of its own units (kiểm tra công tác thi đua), oldest first.",
  })
  inspectionsConnection(
    @Root() unit: UnitRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.inspections.ofUnit().page(unit.code, page);
  }

  @FieldResolver(() => [FindingType], {
    description: "What was found of its emulation work (nhận định, đánh giá).",
    deprecationReason: plainListOf("findingsConnection"),
  })
  findings(
    @Root() unit: UnitRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofUnit(kinds).all(unit.code);
  }

  @FieldResolver(() => FindingConnection, {
    description: "What was found of its emulation work (nhận định, đánh giá).",
  })
  findingsConnection(
    @Root() unit: UnitRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofUnit(kinds).page(unit.code, page);
  }

  @FieldResolver(() => [RegistrationStatementType], {
    description: "What sources say in sum of its registrations (tình hình đăng ký thi đua).",
  })
  registrationStatements(@Root() unit: UnitRow, @Ctx() { loaders }: SectorContext) {
    return loaders.registrationStatements.ofUnit.load(unit.code);
  }
}
