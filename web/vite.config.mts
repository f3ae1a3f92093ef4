import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react(), fontLicence()],
  build: {
    outDir: resolve(import.meta.dirname, "../dist/web"),
    emptyOutDir: true,
    // Everything is a file of its own: the page's content security policy allows neither blob: nor
    // scripts in data:, and a file can be cached for ever by its hashed name.
    assetsInlineLimit: 0,
    sourcemap: false,
    // The licences of all that is bundled travel with the bundle.
    license: { fileName: "licenses.md" },
    // Monaco alone is past vite's limit of 500 kB; it is loaded after the page is drawn.
    chunkSizeWarningLimit: 3500,
    rolldownOptions: { onLog: withoutDirectiveNotes },
  },
  // As ES modules the workers load their rare parts (the formatter) only when these are needed.
  worker: { format: "es", rolldownOptions: { onLog: withoutDirectiveNotes } },
});

/** The font's licence asks to be passed on with the font; vite gathers only those of scripts. */
function fontLicence(): Plugin {
  const file = createRequire(import.meta.url).resolve("@fontsource/jetbrains-mono/LICENSE");
  return {
    name: "font-licence",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "licenses-font.txt", source: readFileSync(file) });
    },
  };
}

/** GraphiQL's files begin with notes to React's compiler, which are rightly dropped: not worth a warning each. */
function withoutDirectiveNotes(
  level: Rolldown.LogLevel,
  log: Rolldown.RolldownLog,
  show: Rolldown.LogOrStringHandler,
): void {
  if (log.code !== "MODULE_LEVEL_DIRECTIVE") show(level, log);
}
