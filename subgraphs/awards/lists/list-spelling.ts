import type { Spelling } from "../../../platform/records";
import { shortForms } from "../../short-forms";

/** How clerks write the names of bodies, titles and people. */
export const listSpelling: Spelling = {
  shortForms: {
    ...shortForms,
    "Thi hành án dân sự": ["THADS", "THA DS", "THA"],
    "Viện kiểm sát nhân dân": ["VKSND", "VKS"],
    "hạng Nhất": ["hạng I", "hạng 1"],
    "hạng Nhì": ["hạng II", "hạng 2"],
    "hạng Ba": ["hạng III", "hạng 3"],
  },
  leftOut: ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "của", "danh hiệu"],
  address: ["ông", "bà", "đ/c", "đồng chí", "anh", "chị"],
};
