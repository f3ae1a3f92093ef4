import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { toReference } from "../../../platform/graphql/global-id";
import type { SectorContext } from "../context";
import { PersonReference } from "../references/references.type";
import { SeasonInterface } from "../seasons/season.type";
import { UnitInterface } from "../units/unit.type";
import type { FindingRow } from "./finding.entity";
import { FindingType } from "./finding.type";

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who said it (người nêu ý kiến); null when no one person did.",
  })
  raisedBy(@Root() finding: FindingRow) {
    return toReference("Person", finding.raisedByCode);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "The season that it speaks of or was said in (năm thi đua của cụm).",
  })
  season(@Root() finding: FindingRow, @Ctx() { loaders }: SectorContext) {
    return finding.seasonCode && loaders.seasons.byCode.load(finding.seasonCode);
  }

  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "The unit that it speaks of or is addressed to (đơn vị).",
  })
  unit(@Root() finding: FindingRow, @Ctx() { loaders }: SectorContext) {
    return finding.unitCode && loaders.units.byCode.load(finding.unitCode);
  }
}
