import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  codeIs: {
    en: "the code is {code}",
    vi: "mã là {code}",
  },
  oneRated: {
    en: "exactly one of recipient_unit and recipient_person is given",
    vi: 'ghi đúng một trong hai: "Đơn vị được xếp loại" hoặc "Cá nhân được xếp loại"',
  },
  oneAuthor: {
    en: "exactly one of author_unit and author_person is given",
    vi: 'ghi đúng một trong hai: "Đơn vị tác giả" hoặc "Cá nhân tác giả"',
  },
  oneUnderReview: {
    en: "exactly one of recipient_unit and recipient_person is given",
    vi: 'ghi đúng một trong hai: "Đơn vị bị xem xét" hoặc "Cá nhân bị xem xét"',
  },
  closedBeforeOpened: {
    en: "a day from {openedOn} on, when it was opened",
    vi: "ngày kể từ {openedOn}, là ngày bắt đầu",
  },
  nothing: {
    en: "Name a rating, an initiative, a number of staff or a case.",
    vi: "Phải nêu ít nhất một xếp loại, sáng kiến, số biên chế hoặc vụ việc.",
  },
  twice: {
    en: "The same stands in the list twice.",
    vi: "Mục này xuất hiện hai lần trong danh sách.",
  },
  rated: {
    en: "The recipient has a rating of this year already.",
    vi: "Đối tượng đã có xếp loại của năm này.",
  },
  counted: {
    en: "The unit has a number of staff for this year already.",
    vi: "Đơn vị đã có số biên chế của năm này.",
  },
  caseKnown: {
    en: "The same case is on record already.",
    vi: "Vụ việc này đã được ghi nhận.",
  },
  noAuthor: {
    en: "Name at least one author.",
    vi: "Phải nêu ít nhất một tác giả.",
  },
  yetToCome: {
    en: "The day is yet to come.",
    vi: "Ngày này chưa đến.",
  },
});
