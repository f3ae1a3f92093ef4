import { describedEnum } from "../../../platform/graphql/described-enum";

export const NominationState = describedEnum(
  "NominationState",
  "How far a nomination has come (tình trạng đề nghị).",
  {
    PROPOSED: "A unit has proposed it (đề nghị).",
    VOTED: "The cluster has voted for it (bình xét, suy tôn).",
    SUBMITTED: "The dossier is submitted (trình hồ sơ).",
    APPRAISED: "The dossier is appraised (thẩm định).",
    COUNCIL_APPROVED: "The council has approved it (hội đồng thông qua).",
    DECIDED: "The authority has decided for it (quyết định).",
    REJECTED: "It ended in refusal (không được xét).",
    RETURNED: "It was sent back (trả hồ sơ).",
    WITHDRAWN: "It was taken back (rút đề nghị).",
    DOWNGRADED: "A lower form was recommended instead (đề nghị hình thức thấp hơn).",
  },
);
