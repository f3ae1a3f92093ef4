import { useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { BothLanguages } from "../both-languages";
import { useShared } from "../shared-value";
import { sessionToken, takeToken } from "./session-token";
import { tokenFormOpen } from "./token-form-open";

/** Where the token of the session is entered and forgotten: a button that opens a form below it. */
export function TokenForm() {
  const isOpen = useShared(tokenFormOpen);
  const hasToken = useShared(sessionToken) !== null;
  return (
    <div
      className="token"
      onKeyDown={(event) => {
        if (event.key === "Escape") tokenFormOpen.set(false);
      }}
    >
      <button
        type="button"
        className="token-button"
        aria-expanded={isOpen}
        aria-controls="token-form"
        onClick={() => tokenFormOpen.set(!isOpen)}
      >
        {hasToken ? (
          <BothLanguages vi="Đang dùng mã ·" en="Token in use" />
        ) : (
          <BothLanguages vi="Mã truy cập ·" en="Token" />
        )}
      </button>
      {isOpen && <OpenForm hasToken={hasToken} />}
    </div>
  );
}

function OpenForm({ hasToken }: { hasToken: boolean }) {
  const { introspect } = useGraphiQLActions();
  const [pasted, setPasted] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const take = (token: string) => {
    takeToken(token);
    tokenFormOpen.set(false);
    // A graph may show its schema to those with a token only.
    void introspect();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pasted.trim()) take(pasted);
  };
  return (
    <form id="token-form" className="token-form" onSubmit={submit}>
      <label htmlFor="token-input">
        <BothLanguages vi="Dán mã truy cập:" en="Paste a token:" />
      </label>
      {/* Not a password: browsers offer to keep those. */}
      <input
        id="token-input"
        ref={input}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <p>
        <BothLanguages
          vi="Dùng cho mọi tab và câu hỏi mẫu. Chỉ giữ trong bộ nhớ của trang: tải lại hay đóng trang là mất."
          en="It goes with every tab and saved question. It is kept in this page's memory only: reloading or closing the page forgets it."
        />
      </p>
      <div className="token-actions">
        <button type="submit" disabled={!pasted.trim()}>
          <BothLanguages vi="Dùng ·" en="Use" />
        </button>
        {hasToken && (
          <button type="button" onClick={() => take("")}>
            <BothLanguages vi="Bỏ mã ·" en="Forget" />
          </button>
        )}
      </div>
    </form>
  );
}
