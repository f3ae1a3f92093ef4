import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  // Whom a row is about.
  nameRequired: { en: "a name is required here", vi: "chỗ này phải có tên" },
  writeWhom: {
    en: "write whom the row is about",
    vi: "hãy ghi tên cá nhân hoặc tập thể của dòng này",
  },
  newUnit: {
    en: "the unit {code}, {name}, is new; it is under {parent}",
    vi: "đơn vị {code}, {name}, là đơn vị mới; đơn vị trực thuộc {parent}",
  },

  // The year and the sector.
  noYear: {
    en: "the year is missing for which these are given",
    vi: "thiếu năm của danh sách này",
  },
  severalYears: {
    en: "the years {years} stand above the headings, and it is not clear which is meant",
    vi: "phía trên tiêu đề có các năm {years}, không rõ là năm nào",
  },
  and: { en: " and ", vi: " và " },
  addYear: { en: 'add a column "Năm"', vi: 'hãy thêm cột "Năm"' },
  addYearOrWrite: {
    en: 'add a column "Năm", write "năm …" into the title, or import with --year',
    vi: 'hãy thêm cột "Năm", ghi "năm …" vào tên danh sách, hoặc nhập với --year',
  },
  noSector: {
    en: "neither the unit nor the title tells the sector",
    vi: "cả đơn vị lẫn danh hiệu đều không cho biết ngành",
  },
  addSector: { en: 'add a column "Ngành"', vi: 'hãy thêm cột "Ngành"' },

  // How many there are.
  peopleInRows: { en: "{count} people stand in the rows", vi: "các dòng có {count} cá nhân" },
  collectivesInRows: {
    en: "{count} collectives stand in the rows",
    vi: "các dòng có {count} tập thể",
  },
  correctCount: {
    en: "correct the number, or look for rows that are missing or doubled",
    vi: "hãy sửa số lượng, hoặc tìm dòng thiếu hay dòng trùng",
  },

  // The document.
  noDay: { en: "this is no day", vi: "đây không phải là ngày" },
  writeAsDay: { en: "write it as 05/01/2024", vi: "hãy ghi theo dạng 05/01/2024" },
  signedOn: {
    en: "the decision {code} with this number was signed on {day}",
    vi: "quyết định {code} có số này được ký ngày {day}",
  },
  correctDay: {
    en: "correct the day here or there",
    vi: "hãy sửa ngày ở đây hoặc ở quyết định đó",
  },
  missing: { en: "{what} is missing", vi: "thiếu {what}" },
  numberOfDecision: { en: "the number of the decision", vi: "số quyết định" },
  dayOfDecision: { en: "the day of the decision", vi: "ngày quyết định" },
  issuerOfDecision: { en: "who issued the decision", vi: "cơ quan ban hành quyết định" },
  writeDocument: {
    en: 'write "(Kèm theo Quyết định số … ngày dd/mm/yyyy của …)" above the headings, or add a column "{column}"',
    vi: 'hãy ghi "(Kèm theo Quyết định số … ngày dd/mm/yyyy của …)" phía trên tiêu đề, hoặc thêm cột "{column}"',
  },

  // The title.
  titleRequired: { en: "a value is required here", vi: "chỗ này phải có giá trị" },
  writeTitle: {
    en: "write a title or a form of commendation",
    vi: "hãy ghi danh hiệu hoặc hình thức khen thưởng",
  },
  noTitle: {
    en: "what is given is missing: no title, or more than one, is named above the headings",
    vi: "thiếu danh hiệu, hình thức khen thưởng: phía trên tiêu đề không nêu, hoặc nêu nhiều hơn một",
  },
  writeWholeName: {
    en: 'write its whole name there, or add a column "Danh hiệu, hình thức khen thưởng"',
    vi: 'hãy ghi đủ tên ở đó, hoặc thêm cột "Danh hiệu, hình thức khen thưởng"',
  },
});
