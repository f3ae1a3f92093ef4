import { payload, type PayloadField } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { BallotSessionType } from "./ballot.type";

const ballotField = (description: string): PayloadField<AwardsContext> => ({
  type: () => BallotSessionType,
  description,
  load: (code: string, { loaders }) => loaders.ballots.byCode.load(code),
});

export const openBallotPayload = payload<AwardsContext>(
  "OpenBallotPayload",
  "What came of opening a vote (kết quả mở phiên bỏ phiếu).",
  { ballot: ballotField("The vote (phiên bỏ phiếu).") },
);

export const castVotePayload = payload<AwardsContext>(
  "CastVotePayload",
  "What came of a vote; its choices are not repeated (kết quả bỏ phiếu).",
  { ballot: ballotField("The vote, without counts until it is closed (phiên bỏ phiếu).") },
);

export const closeBallotPayload = payload<AwardsContext>(
  "CloseBallotPayload",
  "What came of a count (kết quả kiểm phiếu).",
  { ballot: ballotField("The vote (phiên bỏ phiếu).") },
);
