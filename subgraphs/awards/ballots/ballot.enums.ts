import { describedEnum } from "../../../platform/graphql/described-enum";

export const BallotBody = describedEnum("BallotBody", "Who votes (cơ quan bỏ phiếu).", {
  CLUSTER: "The member units of a cluster (cụm, khối thi đua).",
  COUNCIL: "The members of an emulation and commendation council (Hội đồng Thi đua - Khen thưởng).",
});

export const BallotMode = describedEnum("BallotMode", "How votes are cast (cách bỏ phiếu).", {
  ELECTRONIC: "In the graph (bỏ phiếu điện tử).",
  PAPER: "On paper; the counts are entered (phiếu giấy).",
});

export const BallotState = describedEnum(
  "BallotState",
  "How far a vote has come (tình trạng phiên bỏ phiếu).",
  {
    OPEN: "Votes can be cast (đang bỏ phiếu).",
    CLOSED: "It is counted (đã kiểm phiếu).",
    VOID: "It does not count (hủy).",
  },
);

export const ShareOf = describedEnum("ShareOf", "What the share of a vote is taken of (cơ sở tính tỷ lệ).", {
  ALL_VOTERS: "All who may vote, those who are absent too (tổng số cử tri).",
  VOTES_CAST: "Those who voted (số người đã bỏ phiếu).",
});

export const VoteChoice = describedEnum(
  "VoteChoice",
  "What a voter says of one nomination (ý kiến biểu quyết).",
  {
    ABSTAIN: "Neither for nor against (không có ý kiến).",
    AGAINST: "Against (không đồng ý).",
    FOR: "For (đồng ý).",
    RECUSED: "Takes no part for being concerned (không tham gia vì có liên quan).",
  },
);
