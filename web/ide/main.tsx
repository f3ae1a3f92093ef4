import "graphiql/setup-workers/vite";
import { createRoot } from "react-dom/client";
import { Ide } from "./ide";
import { loadEditorFont } from "./load-editor-font";
import "./styles.css";

async function main(): Promise<void> {
  await loadEditorFont();
  createRoot(document.getElementById("ide")!).render(<Ide />);
}

void main();
