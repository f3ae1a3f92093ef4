import { z } from "zod";

/** How much one request may ask for. A limit is the most that is allowed. */
export interface OperationLimits {
  /** Bytes of the body of a request. */
  readonly bodyBytes: number;
  /** UTF-16 units of the document. */
  readonly queryCharacters: number;
  /** Tokens of the document, as the lexer counts them: names, numbers, texts and signs, without commas and comments. */
  readonly tokens: number;
  /** How deep selection sets nest; a fragment counts where it is spread. */
  readonly depth: number;
  /** Fields of a document, with its fragments spread out. */
  readonly fields: number;
  /** The same, of those that have an alias. */
  readonly aliases: number;
  /** Fields at the root of one operation, with fragments spread out. */
  readonly rootFields: number;
  /** How often one place of the answer is selected. */
  readonly repeatedFields: number;
  /** Directives that a document uses. */
  readonly directives: number;
  /** Variables that one operation declares. */
  readonly variables: number;
  readonly operations: number;
  readonly fragments: number;
  /** How deep lists and objects nest in a value, written in the document or given in a variable. */
  readonly inputDepth: number;
  /** Values in the document, or in the variables; a list or an object is one, and so is each that it holds. */
  readonly inputValues: number;
  /** Objects that the operation may have to find, each list as long as it may be. */
  readonly cost: number;
}

const most = 1_000_000_000;
const allowed = `is a whole number from 1 to ${most}`;

function limit(usual: number) {
  return z.coerce.number({ error: allowed }).int(allowed).min(1, allowed).max(most, allowed).default(usual);
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
  MAX_COST: limit(250_000),
};

export function operationLimitsOf(read: z.infer<z.ZodObject<typeof limitVariables>>): OperationLimits {
  return {
    bodyBytes: read.MAX_BODY_BYTES,
    queryCharacters: read.MAX_QUERY_CHARACTERS,
    tokens: read.MAX_TOKENS,
    depth: read.MAX_DEPTH,
    fields: read.MAX_FIELDS,
    aliases: read.MAX_ALIASES,
    rootFields: read.MAX_ROOT_FIELDS,
    repeatedFields: read.MAX_REPEATED_FIELDS,
    directives: read.MAX_DIRECTIVES,
    variables: read.MAX_VARIABLES,
    operations: read.MAX_OPERATIONS,
    fragments: read.MAX_FRAGMENTS,
    inputDepth: read.MAX_INPUT_DEPTH,
    inputValues: read.MAX_INPUT_VALUES,
    cost: read.MAX_COST,
  };
}

/** The limits where nothing else is configured. */
export const usualLimits: OperationLimits = operationLimitsOf(z.object(limitVariables).parse({}));
