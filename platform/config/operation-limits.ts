import type { z } from "zod";
import { wholeNumber } from "./variable-forms";

function limit(usual: number) {
  return wholeNumber(1, 1_000_000_000).default(usual);
}

/** The variables that set limits. Their defaults let twice as much pass as the saved questions and the IDE ask for. */
export const limitVariables = {
  MAX_BODY_BYTES: limit(1_048_576),
  MAX_QUERY_CHARACTERS: limit(65_536),
  MAX_TOKENS: limit(10_000),
  MAX_DEPTH: limit(40),
  MAX_FIELDS: limit(5_000),
  MAX_ALIASES: limit(200),
  MAX_ROOT_FIELDS: limit(100),
  MAX_REPEATED_FIELDS: limit(100),
  MAX_DIRECTIVES: limit(100),
  MAX_VARIABLES: limit(100),
  MAX_OPERATIONS: limit(50),
  MAX_FRAGMENTS: limit(100),
  MAX_INPUT_DEPTH: limit(10),
  MAX_INPUT_VALUES: limit(2_000),
  MAX_TEXT_CHARACTERS: limit(4_096),
  MAX_NAME_CHARACTERS: limit(200),
  MAX_COST: limit(5_000_000),
  MAX_OBJECTS: limit(250_000),
  MAX_ROWS: limit(100_000),
  MAX_ANSWER_BYTES: limit(33_554_432),
};

/** How much one request may ask for. A limit is the most that is allowed. */
export type OperationLimits = Readonly<ReturnType<typeof operationLimitsOf>>;

/** Names the limits that variables set. */
export function operationLimitsOf(read: z.infer<z.ZodObject<typeof limitVariables>>) {
  return {
    /** Bytes of the body of a request. */
    bodyBytes: read.MAX_BODY_BYTES,
    /** UTF-16 units of the document. */
    queryCharacters: read.MAX_QUERY_CHARACTERS,
    /** Tokens of the document, as the lexer counts them: names, numbers, texts and signs, without commas and comments. */
    tokens: read.MAX_TOKENS,
    /** How deep selection sets nest; a fragment counts where it is spread. */
    depth: read.MAX_DEPTH,
    /** Fields of a document, with its fragments spread out. */
    fields: read.MAX_FIELDS,
    /** The same, of those that have an alias. */
    aliases: read.MAX_ALIASES,
    /** Fields at the root of one operation, with fragments spread out. */
    rootFields: read.MAX_ROOT_FIELDS,
    /** How often one place of the answer is selected. */
    repeatedFields: read.MAX_REPEATED_FIELDS,
    /** Directives that a document uses. */
    directives: read.MAX_DIRECTIVES,
    /** Variables that one operation declares. */
    variables: read.MAX_VARIABLES,
    operations: read.MAX_OPERATIONS,
    fragments: read.MAX_FRAGMENTS,
    /** How deep lists and objects nest in a value, written in the document or given in a variable. */
    inputDepth: read.MAX_INPUT_DEPTH,
    /** Values in the document, or in the variables; a list or an object is one, and so is each that it holds. */
    inputValues: read.MAX_INPUT_VALUES,
    /** UTF-16 units of one value, written in the document or given in a variable. */
    textCharacters: read.MAX_TEXT_CHARACTERS,
    /** UTF-16 units of one name: in the document or in the variables. */
    nameCharacters: read.MAX_NAME_CHARACTERS,
    /** Objects that the operation may have to find, each list as long as it may be. */
    cost: read.MAX_COST,
    /** Objects that a subgraph, or the gateway, may find for an operation while it answers it. */
    objects: read.MAX_OBJECTS,
    /** Rows that a subgraph may read for it. */
    rows: read.MAX_ROWS,
    /** Bytes of its answer. */
    answerBytes: read.MAX_ANSWER_BYTES,
  };
}
