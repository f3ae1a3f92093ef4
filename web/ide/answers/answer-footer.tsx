import { pick, useGraphiQL } from "@graphiql/react";
import { BothLanguages } from "../both-languages";
import { RefusalNotice } from "../session-token/refusal-notice";
import { useShared } from "../shared-value";
import { answerFacts } from "./answer-facts";
import { downloadText } from "./download-text";
import { showFacts } from "./show-facts";

/** Below the answer: status, time and size of the one that is seen, and the way to keep it as a file. */
export function AnswerFooter() {
  const { tabs, activeTabIndex, responseEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "responseEditor"),
  );
  const facts = useShared(answerFacts);
  const tab = tabs[activeTabIndex];
  const shown = tab && facts.get(tab.id);
  const download = () => {
    downloadText(`${tab?.operationName ?? "answer"}.json`, responseEditor?.getValue() ?? "");
  };
  return (
    <div className="answer-footer">
      {shown?.refusal && <RefusalNotice refusal={shown.refusal} />}
      <div className="answer-facts">
        <span role="status">{shown && showFacts(shown)}</span>
        {shown && (
          <button type="button" onClick={download}>
            <BothLanguages vi="Tải JSON ·" en="Download" />
          </button>
        )}
      </div>
    </div>
  );
}
