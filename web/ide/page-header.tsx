import { BothLanguages } from "./both-languages";
import { TokenForm } from "./session-token/token-form";

/** The top of the page: what it is, the way past the panels for who uses a keyboard, and the token. */
export function PageHeader() {
  return (
    <header className="page-header">
      <a className="skip-link" href="#graphiql-session" onClick={skipToEditor}>
        <BothLanguages vi="Đến ô soạn thảo ·" en="Skip to the editor" />
      </a>
      <h1>
        <span lang="en">Emulation graph</span>{" "}
        <span className="page-title-vi">Đồ thị thi đua khen thưởng</span>
      </h1>
      <TokenForm />
    </header>
  );
}

/** The frame of the editor and not its text, in which the tab key writes; Enter goes into it. */
function skipToEditor(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(".graphiql-query-editor .graphiql-editor")?.focus();
}
