import { BothLanguages } from "../both-languages";
import { useShared } from "../shared-value";
import { linkNotice, type LinkNoticeKind } from "./link-notice-shown";

const SENTENCES: Readonly<Record<LinkNoticeKind, { readonly vi: string; readonly en: string }>> = {
  copied: {
    vi: "Đã chép liên kết; trong đó không có mã truy cập.",
    en: "The link is copied; it holds no token.",
  },
  "in-address": {
    vi: "Liên kết nằm ở ô địa chỉ của trình duyệt; trong đó không có mã truy cập.",
    en: "The link is in the browser's address bar; it holds no token.",
  },
  "unknown-question": {
    vi: "Liên kết nêu một câu hỏi mẫu không có ở đây.",
    en: "The link names a saved question that is not here.",
  },
  "variables-not-an-object": {
    vi: "Biến trong liên kết không phải một đối tượng JSON, nên bị bỏ qua.",
    en: "The variables of the link are not an object of JSON and are left out.",
  },
};

export function LinkNotice() {
  const shown = useShared(linkNotice);
  return (
    <div role="status">
      {shown && (
        <p className="notice">
          <BothLanguages {...SENTENCES[shown]} />{" "}
          <button type="button" onClick={() => linkNotice.set(null)}>
            <BothLanguages vi="Đóng ·" en="Close" />
          </button>
        </p>
      )}
    </div>
  );
}
