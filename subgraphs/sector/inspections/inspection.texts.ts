import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notAbove: {
    en: "The inspector is the unit inspected, or one above it.",
    vi: "Đơn vị kiểm tra phải là chính đơn vị được kiểm tra hoặc đơn vị cấp trên.",
  },
  beforeYear: {
    en: "The day is before the emulation year {year} begins, on {startsOn} at the earliest.",
    vi: "Ngày trước khi năm thi đua {year} bắt đầu (sớm nhất là {startsOn}).",
  },
});
