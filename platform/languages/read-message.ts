import { placeholder, type Template } from "./template";

/** A message that was read back: its template, and the values that were put into it. */
export interface ReadMessage {
  readonly template: Template;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Makes what reads a message back that somebody else has written in English: of which template it is, and with which values. A
 * value between quotation marks ends at the next of them, any other has no end of its own.
 */
export function messageReader(
  templates: Readonly<Record<string, Template>>,
): (message: string) => ReadMessage | undefined {
  const patterns = Object.values(templates).map((template) => ({ template, ...patternOf(template.en) }));
  return (message) => {
    for (const { template, names, pattern } of patterns) {
      const [, ...found] = pattern.exec(message) ?? [];
      if (found.length === 0) continue;
      const values = Object.fromEntries(names.map((name, at) => [name, found[at] ?? ""]));
      return { template, values };
    }
    return undefined;
  };
}

function patternOf(message: string) {
  const names: string[] = [];
  // An empty group at the end, so that what names no value finds something, too.
  const source = message.split(placeholder).map((piece, at, pieces) => {
    if (at % 2 === 0) return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(piece);
    return pieces[at + 1]?.startsWith('"') ? '([^"]*)' : "(.*)";
  });
  return { names, pattern: new RegExp(`^${source.join("")}()$`, "s") };
}
