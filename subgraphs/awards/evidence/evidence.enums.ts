import { describedEnum } from "../../../platform/graphql/described-enum";

export const TaskRating = describedEnum(
  "TaskRating",
  "How somebody did the year's tasks (mức độ hoàn thành nhiệm vụ).",
  {
    COMPLETED: "Completed (hoàn thành nhiệm vụ).",
    EXCELLENT: "Completed excellently (hoàn thành xuất sắc nhiệm vụ).",
    GOOD: "Completed well (hoàn thành tốt nhiệm vụ).",
    NOT_COMPLETED: "Not completed (không hoàn thành nhiệm vụ).",
  },
);

export const InitiativeScope = describedEnum(
  "InitiativeScope",
  "How far an initiative's effect reaches (phạm vi ảnh hưởng).",
  {
    GRASSROOTS: "The agency (cấp cơ sở).",
    MINISTRY: "The ministry or sector (cấp bộ, ngành).",
    NATIONAL: "The whole country (toàn quốc).",
  },
);

export const CaseKind = describedEnum("CaseKind", "Why somebody is under review (đang bị xem xét, xử lý).", {
  COMPLAINT: "A complaint or denunciation (khiếu nại, tố cáo).",
  DISCIPLINE: "Discipline (kỷ luật).",
  INSPECTION: "An inspection or audit (thanh tra, kiểm tra, kiểm toán).",
  PROSECUTION: "A prosecution (khởi tố, điều tra).",
});
