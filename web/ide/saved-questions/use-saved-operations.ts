import { useCallback, useEffect, useState } from "react";
import { reasonOf } from "../reason-of";
import { fetchSavedOperations } from "./fetch-saved-operations";
import type { SavedOperation } from "./saved-operation";

type Loaded =
  | { status: "loading" }
  | { status: "ready"; operations: SavedOperation[] }
  | { status: "failed"; reason: string };

export type SavedOperations = Loaded & { reload: () => void };

export function useSavedOperations(): SavedOperations {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ status: "loading" });

  useEffect(() => {
    const abort = new AbortController();
    fetchSavedOperations(abort.signal)
      .then((operations) => setLoaded({ status: "ready", operations }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setLoaded({ status: "failed", reason: reasonOf(error) });
      });
    return () => abort.abort();
  }, [attempt]);

  const reload = useCallback(() => {
    setLoaded({ status: "loading" });
    setAttempt((last) => last + 1);
  }, []);

  return { ...loaded, reload };
}
