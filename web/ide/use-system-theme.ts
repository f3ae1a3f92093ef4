import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/** GraphiQL reads the system's theme once; this keeps the editors with it when it changes by day and night. */
export function useSystemTheme(): void {
  const { setTheme } = useGraphiQLActions();
  const followsSystem = useGraphiQL((state) => state.theme === null);
  useEffect(() => {
    if (!followsSystem) return;
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, [followsSystem, setTheme]);
}
