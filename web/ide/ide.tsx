import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { graphqlFetcher } from "./graphql-fetcher";
import { IdeEffects } from "./ide-effects";
import { isFirstVisit } from "./is-first-visit";
import { SavedOperationsContext } from "./saved-questions/saved-operations-context";
import { SAVED_QUESTIONS_PLUGIN } from "./saved-questions/saved-questions-plugin";
import { useSavedOperations } from "./saved-questions/use-saved-operations";
import { SchemaNotice } from "./schema-notice";
import { storageWithoutHeaders } from "./storage-without-headers";

// Made once: GraphiQL compares plugins by identity, and a new one would close the open panel.
const PLUGINS = [
  SAVED_QUESTIONS_PLUGIN,
  { ...explorerPlugin(), title: "Query builder (trình dựng câu truy vấn)" },
  HISTORY_PLUGIN,
];
const storage = storageWithoutHeaders(window.localStorage);
const initialPlugin = isFirstVisit(storage) ? SAVED_QUESTIONS_PLUGIN : undefined;

/** The whole page: GraphiQL over /graphql with our saved questions. */
export function Ide() {
  const savedOperations = useSavedOperations();
  return (
    <SavedOperationsContext value={savedOperations}>
      <SchemaNotice />
      <GraphiQL
        fetcher={graphqlFetcher}
        plugins={PLUGINS}
        visiblePlugin={initialPlugin}
        storage={storage}
        shouldPersistHeaders={false}
        defaultQuery=""
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo>
          <span title="Đồ thị thi đua khen thưởng">Emulation graph</span>
        </GraphiQL.Logo>
        <IdeEffects />
      </GraphiQL>
    </SavedOperationsContext>
  );
}
