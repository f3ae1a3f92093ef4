import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { SectorCode } from "../../sector-code";
import { BallotBody, BallotMode } from "./ballot.enums";

@InputType("OpenBallotInput", { description: "A vote to be held (phiên bỏ phiếu)." })
export class OpenBallotInput extends InputToWriteType {
  @Field(() => BallotBody, { description: "Who votes (cơ quan bỏ phiếu)." })
  body: "CLUSTER" | "COUNCIL";

  @Field(() => ID, { nullable: true, description: "Its code; null lets the graph give one (mã)." })
  code?: string | null;

  @Field(() => DateScalar, { description: "The day of the vote (ngày bỏ phiếu)." })
  heldOn: string;

  @Field(() => String, {
    nullable: true,
    description: "How the vote is called (hình thức bình xét): `bỏ phiếu bình xét, suy tôn`.",
  })
  method?: string | null;

  @Field(() => BallotMode, { description: "How votes are cast (cách bỏ phiếu)." })
  mode: string;

  @Field(() => [VersionedIdInputType], { description: "What is voted on, as it was read (đề nghị)." })
  nominations: VersionedIdInputType[];

  @Field(() => ID, { nullable: true, description: "The season; for a cluster (năm thi đua của cụm)." })
  seasonId?: string | null;

  @Field(() => Boolean, { description: "Whether it is secret (bỏ phiếu kín)." })
  secret: boolean;

  @Field(() => SectorCode, { description: "The sector (ngành)." })
  sector: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Who may vote: units of a cluster, people of a council (cử tri). Null takes the season's members; the roll is fixed with it.",
  })
  voterIds?: string[] | null;
}
