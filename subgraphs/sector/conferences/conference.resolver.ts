import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { toReference } from "../../../platform/graphql/global-id";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import type { SectorContext } from "../context";
import { FindingKind } from "../findings/finding.enums";
import { FindingConnection, FindingType } from "../findings/finding.type";
import { PersonReference } from "../references/references.type";
import { UnitInterface } from "../units/unit.type";
import type { ConferenceRow } from "./conference.entity";
import { ConferenceType } from "./conference.type";

@Resolver(() => ConferenceType)
export class ConferenceResolver {
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who chaired or directed it (người chủ trì, chỉ đạo).",
  })
  chairedBy(@Root() conference: ConferenceRow) {
    return toReference("Person", conference.chairedByCode);
  }

  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "The unit that held it (đơn vị tổ chức); null for a cluster's own, or when not known.",
  })
  host(@Root() conference: ConferenceRow, @Ctx() { loaders }: SectorContext) {
    return conference.hostCode && loaders.units.byCode.load(conference.hostCode);
  }

  @FieldResolver(() => [FindingType], {
    description: "What was said there of the emulation work (nhận định, đánh giá).",
    deprecationReason: plainListOf("findingsConnection"),
  })
  findings(
    @Root() conference: ConferenceRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofConference(kinds).all(conference.code);
  }

  @FieldResolver(() => FindingConnection, {
    description: "What was said there of the emulation work (nhận định, đánh giá).",
  })
  findingsConnection(
    @Root() conference: ConferenceRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofConference(kinds).page(conference.code, page);
  }
}
