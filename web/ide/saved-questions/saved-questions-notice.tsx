import type { SavedOperations } from "./use-saved-operations";

interface Props {
  saved: SavedOperations;
  foundCount: number;
}

/** The line above the list, when there is no list to show. */
export function SavedQuestionsNotice({ saved, foundCount }: Props) {
  switch (saved.status) {
    case "loading":
      return <p className="saved-questions-notice">Đang tải… Loading…</p>;
    case "failed":
      return (
        <p className="saved-questions-notice saved-questions-failure" role="alert">
          Không tải được câu hỏi mẫu. The saved questions could not be loaded ({saved.reason}).{" "}
          <button type="button" onClick={saved.reload}>
            Thử lại · Try again
          </button>
        </p>
      );
    case "ready": {
      if (foundCount > 0) return null;
      const notice =
        saved.operations.length === 0
          ? "Chưa có câu hỏi mẫu nào. There are no saved questions."
          : "Không tìm thấy câu hỏi nào. No question matches.";
      return <p className="saved-questions-notice">{notice}</p>;
    }
  }
}
