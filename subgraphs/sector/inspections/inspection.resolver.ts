import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { toReference } from "../../../platform/graphql/global-id";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import type { SectorContext } from "../context";
import { FindingKind } from "../findings/finding.enums";
import { FindingConnection, FindingType } from "../findings/finding.type";
import { PersonReference } from "../references/references.type";
import { UnitInterface } from "../units/unit.type";
import type { InspectionRow } from "./inspection.entity";
import { InspectionType } from "./inspection.type";

@Resolver(() => InspectionType)
export class InspectionResolver {
  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description:
      "The unit whose emulation work, or that of its own units, was inspected (đơn vị được kiểm tra).",
  })
  unit(@Root() inspection: InspectionRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(inspection.unitCode);
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who led the team (trưởng đoàn kiểm tra).",
  })
  ledBy(@Root() inspection: InspectionRow) {
    return toReference("Person", inspection.ledByCode);
  }

  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "The unit that inspected (đơn vị kiểm tra).",
  })
  inspector(@Root() inspection: InspectionRow, @Ctx() { loaders }: SectorContext) {
    return inspection.inspectorCode && loaders.units.byCode.load(inspection.inspectorCode);
  }

  @FieldResolver(() => [FindingType], {
    description: "What was found, and what was asked for (nhận định, đánh giá).",
    deprecationReason: plainListOf("findingsConnection"),
  })
  findings(
    @Root() inspection: InspectionRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofInspection(kinds).all(inspection.code);
  }

  @FieldResolver(() => FindingConnection, {
    description: "What was found, and what was asked for (nhận định, đánh giá).",
  })
  findingsConnection(
    @Root() inspection: InspectionRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofInspection(kinds).page(inspection.code, page);
  }
}
