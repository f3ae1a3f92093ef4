import { describedEnum } from "../../../platform/graphql/described-enum";

export const ChangeKind = describedEnum("ChangeKind", "What was done to a record (loại thay đổi).", {
  ADDED: "It was recorded (thêm mới).",
  CHANGED: "Cells of it were changed (sửa đổi).",
  REMOVED: "It was taken away (xóa bỏ).",
});
