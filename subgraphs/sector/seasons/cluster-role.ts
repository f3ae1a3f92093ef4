import { describedEnum } from "../../../platform/graphql/described-enum";

export const ClusterRole = describedEnum("ClusterRole", "The role of a member in its cluster for a year.", {
  HEAD: "Leads the cluster (trưởng cụm, cụm trưởng).",
  DEPUTY: "Deputises for the head (phó trưởng cụm, cụm phó).",
  MEMBER: "A member (thành viên).",
});
