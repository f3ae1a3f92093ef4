import { BothLanguages } from "../both-languages";
import type { SavedOperations } from "./use-saved-operations";

interface Props {
  saved: SavedOperations;
  foundCount: number;
}

/** The line above the list, when there is no list to show. */
export function SavedQuestionsNotice({ saved, foundCount }: Props) {
  switch (saved.status) {
    case "loading":
      return (
        <p className="saved-questions-notice">
          <BothLanguages vi="Đang tải…" en="Loading…" />
        </p>
      );
    case "failed":
      return (
        <p className="saved-questions-notice saved-questions-failure" role="alert">
          <BothLanguages
            vi="Không tải được câu hỏi mẫu."
            en={`The saved questions could not be loaded (${saved.reason}).`}
          />{" "}
          <button type="button" onClick={saved.reload}>
            <BothLanguages vi="Thử lại ·" en="Try again" />
          </button>
        </p>
      );
    case "ready": {
      if (foundCount > 0) return null;
      return (
        <p className="saved-questions-notice">
          {saved.operations.length === 0 ? (
            <BothLanguages vi="Chưa có câu hỏi mẫu nào." en="There are no saved questions." />
          ) : (
            <BothLanguages vi="Không tìm thấy câu hỏi nào." en="No question matches." />
          )}
        </p>
      );
    }
  }
}
