import { DocExplorerStore } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN, HistoryStore } from "@graphiql/plugin-history";
import { GraphiQLProvider } from "@graphiql/react";
import { GraphiQL, GraphiQLInterface } from "graphiql";
import { AnswerFooter } from "./answers/answer-footer";
import { DOCUMENTATION_PLUGIN } from "./documentation/documentation-plugin";
import { graphqlFetcher } from "./graphql-fetcher";
import { IdeEffects } from "./ide-effects";
import { isFirstVisit } from "./is-first-visit";
import { CopyLinkButton } from "./links/copy-link-button";
import { LinkNotice } from "./links/link-notice";
import { PageHeader } from "./page-header";
import { SavedOperationsContext } from "./saved-questions/saved-operations-context";
import { SAVED_QUESTIONS_PLUGIN } from "./saved-questions/saved-questions-plugin";
import { useSavedOperations } from "./saved-questions/use-saved-operations";
import { SchemaNotice } from "./schema-notice";
import { ServerNotice } from "./server/server-notice";
import { storageWithoutHeaders } from "./storage-without-headers";

// Made once: GraphiQL compares plugins by identity, and a new one would close the open panel.
const PLUGINS = [DOCUMENTATION_PLUGIN, SAVED_QUESTIONS_PLUGIN, HISTORY_PLUGIN];
const storage = storageWithoutHeaders(window.localStorage);
const initialPlugin = isFirstVisit(storage) ? SAVED_QUESTIONS_PLUGIN : undefined;

/** The whole page: GraphiQL over /graphql with our saved questions, put together from its parts to stand under our header. */
export function Ide() {
  const savedOperations = useSavedOperations();
  return (
    <SavedOperationsContext value={savedOperations}>
      <GraphiQLProvider
        fetcher={graphqlFetcher}
        plugins={PLUGINS}
        referencePlugin={DOCUMENTATION_PLUGIN}
        visiblePlugin={initialPlugin}
        storage={storage}
        shouldPersistHeaders={false}
        defaultQuery=""
      >
        <PageHeader />
        <ServerNotice />
        <SchemaNotice />
        <LinkNotice />
        <main lang="en">
          <HistoryStore>
            <DocExplorerStore>
              <GraphiQLInterface defaultEditorToolsVisibility="variables" showPersistHeadersSettings={false}>
                <GraphiQL.Logo>{null}</GraphiQL.Logo>
                <GraphiQL.Toolbar>
                  {({ prettify, merge, copy }) => (
                    <>
                      {prettify}
                      {merge}
                      {copy}
                      <CopyLinkButton />
                    </>
                  )}
                </GraphiQL.Toolbar>
                <GraphiQL.Footer>
                  <AnswerFooter />
                </GraphiQL.Footer>
                <IdeEffects />
              </GraphiQLInterface>
            </DocExplorerStore>
          </HistoryStore>
        </main>
      </GraphiQLProvider>
    </SavedOperationsContext>
  );
}
