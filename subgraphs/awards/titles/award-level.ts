import { describedEnum } from "../../../platform/graphql/described-enum";

export const AwardLevel = describedEnum("AwardLevel", "The level of a title (cấp khen thưởng).", {
  STATE: "The State: decided by its President (cấp nhà nước).",
  GOVERNMENT: "The Government or its Prime Minister (Chính phủ, Thủ tướng Chính phủ).",
  MINISTRY: "A ministry, a sector or a province (cấp bộ, ngành, tỉnh).",
  GRASSROOTS: "An agency with legal standing of its own (cấp cơ sở).",
});
