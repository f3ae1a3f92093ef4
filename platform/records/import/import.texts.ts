import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  noFiles: { en: "there are no files of records here", vi: "ở đây không có tệp bản ghi nào" },
  changed: {
    en: "the file was changed while it was imported",
    vi: "tệp đã bị thay đổi trong khi nhập",
  },
  importAgain: { en: "import it again", vi: "hãy nhập lại" },
  faultNotKept: {
    en: "has a fault; only the first faults of an import are kept, so correct these and import again",
    vi: "có lỗi; chỉ những lỗi đầu tiên của lần nhập được giữ lại, hãy sửa các lỗi đó rồi nhập lại",
  },

  // The report.
  kindRead: { en: "{count} read", vi: "đã đọc {count}" },
  recordsRead: { en: "{count} records read", vi: "đã đọc {count} bản ghi" },
  rows: { en: "rows: {counts}", vi: "số dòng: {counts}" },
  counts: {
    en: "{inserted} inserted, {updated} updated, {unchanged} unchanged",
    vi: "{inserted} thêm mới, {updated} cập nhật, {unchanged} không đổi",
  },
  seconds: { en: "{seconds} s", vi: "{seconds} giây" },
  oneRowLeftOut: { en: "1 row left out", vi: "bỏ qua 1 dòng" },
  rowsLeftOut: { en: "{count} rows left out", vi: "bỏ qua {count} dòng" },
  dryRun: {
    en: "Nothing was written: this is what an import would do.",
    vi: "Chưa ghi dữ liệu nào: trên đây là kết quả nếu nhập thật.",
  },
});
