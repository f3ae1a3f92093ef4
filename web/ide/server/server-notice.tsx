import { useGraphiQLActions } from "@graphiql/react";
import { use } from "react";
import { BothLanguages } from "../both-languages";
import { SavedOperationsContext } from "../saved-questions/saved-operations-context";
import { useShared } from "../shared-value";
import { serverReached } from "./server-reach";

/** Says that the server is gone, until it answers again. */
export function ServerNotice() {
  const isReached = useShared(serverReached);
  const { introspect } = useGraphiQLActions();
  const { status, reload } = use(SavedOperationsContext);
  if (isReached) return null;
  const tryAgain = () => {
    void introspect();
    if (status === "failed") reload();
  };
  return (
    <p className="notice notice-failure" role="alert">
      <BothLanguages
        vi="Máy chủ không trả lời; những gì đã mở vẫn còn ở đây."
        en="The server does not answer; what is open stays here."
      />{" "}
      <button type="button" onClick={tryAgain}>
        <BothLanguages vi="Thử lại ·" en="Try again" />
      </button>
    </p>
  );
}
