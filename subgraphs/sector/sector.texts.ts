import { catalogue } from "../../platform/languages/catalogue";

/** What records are called in messages. */
export const texts = catalogue({
  unit: { en: "unit", vi: "đơn vị" },
  units: { en: "units", vi: "đơn vị" },
  province: { en: "province", vi: "tỉnh, thành phố" },
  findings: { en: "findings", vi: "nội dung đánh giá" },
  inspections: { en: "inspections", vi: "cuộc kiểm tra" },
  conferences: { en: "conferences", vi: "hội nghị" },
});
