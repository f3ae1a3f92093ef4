import type { AwardsContext } from "../context";
import { PublicNoticeType } from "./notice.type";

/** The field of payloads that shows a notice, by its code. */
export const noticeField = {
  type: () => PublicNoticeType,
  description: "The notice (thông báo lấy ý kiến).",
  load: (code: string, { loaders }: AwardsContext) => loaders.publication.noticeByCode.load(code),
};
