import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { referenceTo } from "../../../platform/graphql/global-id";
import { SeasonInterface } from "../clusters/cluster.type";
import type { AwardsContext } from "../context";
import { NominationType } from "../nominations/nomination.type";
import type { NominationRow } from "../nominations/nomination.entity";
import { RecipientInterface } from "../recipients/recipient.type";
import { ballotsOf, voterOf } from "./ballot.manager";
import { BallotResultType, BallotSessionType, BallotVoterType } from "./ballot.type";
import type { BallotResultRow } from "./ballot-result.entity";
import type { BallotVoterRow } from "./ballot-voter.entity";
import type { BallotRow } from "./ballot.entity";

@Resolver(() => BallotSessionType)
export class BallotSessionResolver {
  @FieldResolver(() => [BallotResultType], {
    description: "What it gave, by nomination (kết quả theo từng đề nghị).",
  })
  results(@Root() { code }: BallotRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.ballots.resultsOf.load(code);
  }

  @FieldResolver(() => [BallotVoterType], {
    description: "Who may vote (danh sách cử tri); fixed when it was opened.",
  })
  roll(@Root() { code }: BallotRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.ballots.rollOf.load(code);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "The season (năm thi đua của cụm); null for a council's.",
  })
  season(@Root() { seasonId }: BallotRow) {
    return seasonId && referenceTo(seasonId);
  }
}

@Resolver(() => BallotResultType)
export class BallotResultResolver {
  @FieldResolver(() => NominationType, { description: "The nomination (đề nghị)." })
  nomination(@Root() { nominationCode }: BallotResultRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.nominations.byCode.load(nominationCode);
  }
}

@Resolver(() => BallotVoterType)
export class BallotVoterResolver {
  @FieldResolver(() => RecipientInterface, {
    nullable: true,
    description: "The unit or person (đơn vị hoặc cá nhân); null for whoever may not know of the person.",
  })
  voter(@Root() { voterId }: BallotVoterRow, @Ctx() context: AwardsContext) {
    return voterOf(voterId, context);
  }
}

@Resolver(() => NominationType)
export class NominationBallotsResolver {
  @FieldResolver(() => [BallotSessionType], {
    description: "The votes that it was put to, oldest first (các phiên bỏ phiếu).",
  })
  ballots(@Root() { code }: NominationRow, @Ctx() context: AwardsContext) {
    return ballotsOf(code, context);
  }
}
