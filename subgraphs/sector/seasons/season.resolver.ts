import { Arg, Args, Ctx, Directive, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { ClusterInterface } from "../clusters/cluster.type";
import { ConferenceType } from "../conferences/conference.type";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import type { SectorContext } from "../context";
import { FindingKind } from "../findings/finding.enums";
import { FindingConnection, FindingType } from "../findings/finding.type";
import { LeadershipTermType } from "../leadership/leadership-term.type";
import { EmulationMovementType } from "../movements/movement.type";
import { PledgeType } from "../pledges/pledge.type";
import { RegistrationStatementType } from "../registration-statements/registration-statement.type";
import { roundsOn } from "../rounds/round.manager";
import { RoundType } from "../rounds/round.type";
import { ScorecardType } from "../scoring/scorecard.type";
import { cardsFor } from "../scoring/scoring.manager";
import { ClusterRole } from "./season.enums";
import { SeasonStepType } from "../transitions/season-step.type";
import { SeasonTransitionType } from "../transitions/transition.type";
import { transitionsOf } from "../transitions/transition.manager";
import { MemberType } from "./membership.type";
import type { SeasonRow } from "./season.entity";
import { SeasonInterface } from "./season.type";

@Resolver(() => SeasonInterface)
export class SeasonResolver {
  @FieldResolver(() => ID)
  id(@Root() season: SeasonRow, @Ctx() { sector }: SectorContext) {
    return toGlobalId(`${sector.prefix}ClusterSeason`, season.code);
  }

  @FieldResolver(() => ClusterInterface, { description: "The cluster (cụm thi đua)." })
  cluster(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.clusters.byCode.load(season.clusterCode);
  }

  @FieldResolver(() => [MemberType], {
    description:
      "The members that are named or inferred (thành viên cụm): the head first, then deputies, then by code.",
  })
  members(
    @Root() season: SeasonRow,
    @Arg("roles", () => [ClusterRole], {
      nullable: true,
      description: "Only in these roles (vai trò trong cụm).",
    })
    roles: string[] | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.memberships.ofSeason(roles).load(season.code);
  }

  @FieldResolver(() => [LeadershipTermType], {
    description: "Who led the cluster in the season (trưởng, phó trưởng cụm): the head first.",
  })
  leadership(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.leadership.ofSeason.load(season.code);
  }

  @FieldResolver(() => [RoundType], { description: "Its rounds of emulation (đợt thi đua), oldest first." })
  rounds(
    @Root() season: SeasonRow,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "Only those that ran on this day (ngày); a round without dates did not, for all we know.",
    })
    on: string | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return roundsOn(season, on, loaders.rounds);
  }

  @FieldResolver(() => [PledgeType], {
    description: "The pledges that its members signed (giao ước thi đua), oldest first.",
  })
  pledges(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.pledges.ofSeason.load(season.code);
  }

  @FieldResolver(() => [ConferenceType], { description: "Its conferences (hội nghị), oldest first." })
  conferences(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.conferences.ofSeason.load(season.code);
  }

  @FieldResolver(() => [EmulationMovementType], {
    description: "The movements that it took part in (phong trào thi đua).",
  })
  movements(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.movements.ofSeason.load(season.code);
  }

  @FieldResolver(() => [FindingType], {
    description: "What was found of its emulation work (nhận định, đánh giá).",
    deprecationReason: plainListOf("findingsConnection"),
  })
  findings(
    @Root() season: SeasonRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofSeason(kinds).all(season.code);
  }

  @FieldResolver(() => FindingConnection, {
    description: "What was found of its emulation work (nhận định, đánh giá).",
  })
  findingsConnection(
    @Root() season: SeasonRow,
    @Arg("kinds", () => [FindingKind], {
      nullable: true,
      description: "Only of these kinds (loại đánh giá).",
    })
    kinds: string[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: SectorContext,
  ) {
    return loaders.findings.ofSeason(kinds).page(season.code, page);
  }

  @FieldResolver(() => [RegistrationStatementType], {
    description: "What sources say in sum of its registrations (tình hình đăng ký thi đua).",
  })
  registrationStatements(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.registrationStatements.ofSeason.load(season.code);
  }

  @FieldResolver(() => [ScorecardType], {
    description:
      "The points of its members (phiếu chấm điểm), by rank; those that are not for whoever asks are left out. For whom they are is in docs/access.md.",
  })
  scorecards(@Root() season: SeasonRow, @Ctx() context: SectorContext) {
    return cardsFor(season, context);
  }

  @Directive("@cacheControl(maxAge: 0)")
  @FieldResolver(() => [SeasonStepType], {
    description:
      "The steps that it took (các bước đã chuyển), oldest first, as far as they are on record; what is imported has its state alone.",
  })
  steps(@Root() season: SeasonRow, @Ctx() { loaders }: SectorContext) {
    return loaders.seasonSteps.ofSeason.load(season.code);
  }

  @FieldResolver(() => [SeasonTransitionType], {
    description:
      "The states that it can move to, and what it lacks for each (bước tiếp theo), onward first; docs/transitions.md has the whole way.",
  })
  transitions(@Root() season: SeasonRow, @Ctx() context: SectorContext) {
    return transitionsOf(season, context);
  }
}
