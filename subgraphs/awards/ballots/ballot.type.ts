import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { versionDescription } from "../../../platform/graphql/version-field";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { BallotBody, BallotMode, BallotState, ShareOf } from "./ballot.enums";

@ObjectType("BallotVoter", { description: "A voter of a ballot (cử tri)." })
export class BallotVoterType {
  @Field(() => Boolean, {
    description: "Whether the voter has voted (đã bỏ phiếu); what is not told of a secret ballot, ever.",
  })
  hasVoted: boolean;
}

@ObjectType("BallotResult", {
  description:
    "What a ballot gave for one nomination (kết quả bỏ phiếu); counts are null when not known and until it is closed.",
})
export class BallotResultType {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it passed (được thông qua); null until it is closed.",
  })
  passed: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share that it needs (tỷ lệ phải đạt), in percent of `shareOf`.",
  })
  thresholdPercent: number | null;

  @Field(() => Int, { nullable: true, description: "Votes against (số phiếu không đồng ý)." })
  votesAgainst: number | null;

  @Field(() => Int, { nullable: true, description: "Votes for (số phiếu đồng ý)." })
  votesFor: number | null;
}

@Directive('@key(fields: "id")')
@ObjectType("BallotSession", {
  implements: NodeInterface,
  description: "A vote of a cluster or a council on nominations (phiên bỏ phiếu).",
})
export class BallotSessionType extends NodeInterface {
  @Field(() => BallotBody, { description: "Who votes (cơ quan bỏ phiếu)." })
  body: string;

  @Field(() => DateScalar, { description: "The day of the vote (ngày bỏ phiếu)." })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "How the vote is called (hình thức bình xét)." })
  method: string | null;

  @Field(() => BallotMode, { description: "How votes are cast (cách bỏ phiếu)." })
  mode: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many papers were returned that do not count (phiếu không hợp lệ); null when not known.",
  })
  invalidPapers: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many papers were handed out (phiếu phát ra); null when not known.",
  })
  papersIssued: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many papers came back (phiếu thu về); null when not known.",
  })
  papersReturned: number | null;

  @Field(() => Float, { description: "How many must vote, in percent of the roll (túc số)." })
  quorumPercent: number;

  @Field(() => Boolean, { description: "Whether it is secret (bỏ phiếu kín)." })
  secret: boolean;

  @Field(() => ShareOf, { description: "What the share of the votes is taken of (cơ sở tính tỷ lệ)." })
  shareOf: string;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => BallotState, { description: "How far it has come (tình trạng phiên bỏ phiếu)." })
  state: string;

  @Field(() => Int, { description: versionDescription })
  version: number;
}
