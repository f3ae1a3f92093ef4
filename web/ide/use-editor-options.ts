import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";
import { EDITOR_OPTIONS } from "./editor-options";

/** GraphiQL has no property for Monaco's options, so they are set on each editor once it exists. */
export function useEditorOptions(): void {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "headerEditor", "responseEditor"),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions(EDITOR_OPTIONS);
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
}
