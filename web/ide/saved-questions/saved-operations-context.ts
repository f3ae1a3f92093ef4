import { createContext } from "react";
import type { SavedOperations } from "./use-saved-operations";

/** GraphiQL renders a plugin without properties, so the questions reach it this way. */
export const SavedOperationsContext = createContext<SavedOperations>({
  status: "loading",
  reload: () => undefined,
});
