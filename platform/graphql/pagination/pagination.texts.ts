import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  pageSize: {
    en: "`first` is {first}; it is between 1 and {most}.",
    vi: "`first` là {first}; giá trị phải nằm trong khoảng từ 1 đến {most}.",
  },
  noCursor: {
    en: "`after` is not a cursor. Take it from `pageInfo.endCursor` of the same list.",
    vi: "`after` không phải là con trỏ. Hãy lấy giá trị từ `pageInfo.endCursor` của cùng danh sách.",
  },
  cursorOfOtherList: {
    en: "`after` is a cursor of another list. Take it from `pageInfo.endCursor` of the same list.",
    vi: "`after` là con trỏ của danh sách khác. Hãy lấy giá trị từ `pageInfo.endCursor` của cùng danh sách.",
  },
  cursorOfNoRow: {
    en: "`after` is not a cursor of this list. Take it from `pageInfo.endCursor` of the same list.",
    vi: "`after` không phải là con trỏ của danh sách này. Hãy lấy giá trị từ `pageInfo.endCursor` của cùng danh sách.",
  },
  listTooLong: {
    en: "This list has at least {measured} {what}; a plain list gives {allowed} at most. Ask for `{connection}`, page by page.",
    vi: "Danh sách này có ít nhất {measured} {what}; danh sách không phân trang chỉ trả về tối đa {allowed}. Hãy dùng `{connection}` và lấy từng trang.",
  },
});
