import { describedEnum } from "../../../platform/graphql/described-enum";

export const AuthorityKind = describedEnum(
  "AuthorityKind",
  "What an authority outside the sectors is (loại cơ quan).",
  {
    OFFICE_HOLDER: "The holder of an office of the State (người giữ chức vụ).",
    COUNCIL: "A council (hội đồng).",
    PARTY_BODY: "A body of the Party (cơ quan Đảng).",
    LEGISLATURE: "A body of the legislature (cơ quan lập pháp).",
    GOVERNMENT: "The Government (Chính phủ).",
  },
);
