import { Lexer, Source, TokenKind, type Token } from "graphql";

/** What a document's text tells before it is parsed. */
export interface TextMeasures {
  readonly tokens: number;
  /** How deep braces nest outside of parentheses: no less deep do selections. */
  readonly depth: number;
  /** How deep brackets and braces nest otherwise. */
  readonly inputDepth: number;
  /** Of the longest name: it stands in the answer as often as there are objects. */
  readonly nameCharacters: number;
}

/**
 * Counts a document's tokens and how deep they nest. The parser calls itself for each level, so a text that nests too
 * deep must not reach it. A text that breaks off is measured up to there: the parser gets no further.
 */
export function measureText(text: string): TextMeasures {
  const lexer = new Lexer(new Source(text));
  const selections = new Nesting();
  const values = new Nesting();
  let tokens = 0;
  let parentheses = 0;
  let nameCharacters = 0;
  for (let token = next(lexer); token; token = next(lexer)) {
    const { kind, start, end } = token;
    tokens += 1;
    if (kind === TokenKind.NAME) nameCharacters = Math.max(nameCharacters, end - start);
    if (kind === TokenKind.PAREN_L) parentheses += 1;
    else if (kind === TokenKind.PAREN_R) parentheses -= 1;
    else if (kind === TokenKind.BRACKET_L) values.open();
    else if (kind === TokenKind.BRACKET_R) values.close();
    else if (kind === TokenKind.BRACE_L) (parentheses > 0 ? values : selections).open();
    else if (kind === TokenKind.BRACE_R) (parentheses > 0 ? values : selections).close();
  }
  return { tokens, depth: selections.deepest, inputDepth: values.deepest, nameCharacters };
}

class Nesting {
  deepest = 0;
  private level = 0;

  open(): void {
    this.level += 1;
    if (this.level > this.deepest) this.deepest = this.level;
  }

  close(): void {
    this.level -= 1;
  }
}

/** Undefined at the end. */
function next(lexer: Lexer): Token | undefined {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? undefined : token;
  } catch {
    // What is no token here is told by the parser, in GraphQL's words.
    return undefined;
  }
}
