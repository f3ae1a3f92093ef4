import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  // A fault or a notice in a line.
  column: { en: '{place} column "{column}"', vi: '{place} cột "{column}"' },
  row: { en: "row {row}", vi: "dòng {row}" },
  foundNothing: { en: "found nothing", vi: "đang để trống" },
  found: { en: "found {found}", vi: "đang ghi {found}" },
  foundUnusual: { en: "found {found}; {allowed}", vi: "đang ghi {found}; {allowed}" },
  more: { en: "… and {count} more", vi: "… và {count} mục khác" },

  // The line that sums them up.
  sum: { en: "{faults}{where}; {outcome}.", vi: "Có {faults}{where}; {outcome}." },
  oneFault: { en: "1 fault", vi: "1 lỗi" },
  faults: { en: "{count} faults", vi: "{count} lỗi" },
  inOneFile: { en: " in 1 file", vi: " trong 1 tệp" },
  inFiles: { en: " in {count} files", vi: " trong {count} tệp" },
  nothingWritten: { en: "nothing was written", vi: "chưa ghi dữ liệu nào" },
  rowsLeftOut: { en: "these rows were left out", vi: "các dòng này đã được bỏ qua" },

  cannotBeRead: { en: "cannot be read ({reason})", vi: "không đọc được ({reason})" },
  checkPath: { en: "check the path and the rights", vi: "hãy kiểm tra đường dẫn và quyền truy cập" },
  didYouMean: { en: 'did you mean "{meant}"?', vi: 'có phải ý muốn nói "{meant}"?' },
});
