import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { use, useState } from "react";
import { filterOperations } from "./filter-operations";
import { holdsOperation } from "./holds-operation";
import { SavedOperationsContext } from "./saved-operations-context";
import type { SavedOperation } from "./saved-operation";
import { SavedQuestion } from "./saved-question";
import { SavedQuestionsNotice } from "./saved-questions-notice";
import { showOnNarrowScreens } from "./show-on-narrow-screens";
import { useOpenOperation } from "./use-open-operation";

/** The panel: the questions and the officers' steps that are saved with the graph, to filter, open and run. */
export function SavedQuestions() {
  const saved = use(SavedOperationsContext);
  const [filter, setFilter] = useState("");
  const activeTab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  // Monaco comes after the page; what is opened before would be lost.
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor));
  const openOperation = useOpenOperation();
  const { run } = useGraphiQLActions();

  const operations = saved.status === "ready" ? saved.operations : [];
  const found = filterOperations(operations, filter);

  const listOf = (group: SavedOperation["group"]) =>
    found
      .filter((operation) => operation.group === group)
      .map((operation) => (
        <SavedQuestion
          key={operation.file}
          operation={operation}
          isOpen={holdsOperation(activeTab, operation)}
          isReady={isReady}
          onOpen={() => {
            openOperation(operation);
            showOnNarrowScreens(".graphiql-sessions");
          }}
          onRun={() => {
            openOperation(operation);
            void run();
            showOnNarrowScreens(".graphiql-response");
          }}
        />
      ));
  const steps = listOf("step");

  return (
    <div className="saved-questions">
      <input
        type="search"
        className="saved-questions-filter"
        placeholder="Lọc: suy ton, flag, q07…"
        aria-label="Lọc câu hỏi mẫu · Filter the saved questions"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <section aria-label="Saved questions">
        <h2 className="saved-questions-title">
          <span lang="vi">Câu hỏi mẫu</span> <span lang="en">Saved questions</span>
        </h2>
        <SavedQuestionsNotice saved={saved} foundCount={found.length} />
        <ul className="saved-questions-list">{listOf("question")}</ul>
      </section>
      {steps.length > 0 && (
        <section aria-label="Steps of officers">
          <h2 className="saved-questions-title">
            <span lang="vi">Công việc của cán bộ</span>{" "}
            <span lang="en">Steps of officers: a trial until dryRun is false</span>
          </h2>
          <ul className="saved-questions-list">{steps}</ul>
        </section>
      )}
    </div>
  );
}
