import type { GraphQLErrorExtensions } from "graphql";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import { withText } from "../../../platform/errors/told-text";
import type { Text } from "../../../platform/languages/language";

export type Path = readonly (string | number)[];

/** What the client is told of a null that something went wrong to make. */
export interface FaultError {
  readonly message: string;
  readonly extensions: GraphQLErrorExtensions;
}

/** What the client is told, by a text of this graph. */
export function faultError(
  code: ErrorCode,
  text: Text,
  details: Readonly<Record<string, unknown>> = {},
): FaultError {
  return { message: text.en, extensions: withText({ code, ...details }, text) };
}

/** Stands in the fetched data where a value could not be had, and says why. */
export class FetchFault {
  constructor(
    readonly error: FaultError,
    /** Where below this place it went wrong, by the client's names: the null has come up from there. */
    readonly below: Path = [],
    /** Set where more than this value could not be had: it may be one that is never null, and `below` begins beside it. */
    readonly isOfMore = false,
  ) {}

  /** Whether the null has come up to the whole object, from beside this place. */
  get isBeside(): boolean {
    return this.isOfMore && this.below.length > 0;
  }
}

const untold = Symbol("why an object has not told its type");

interface Untold {
  [untold]?: FaultError;
}

/** Notes why it is not known of what type an object is. */
export function noteUntold(object: object, error: FaultError): void {
  (object as Untold)[untold] ??= error;
}

/** Why it is not known of what type an object is; undefined where its owner did not say that it is not there. */
export function untoldOf(object: object): FaultError | undefined {
  return (object as Untold)[untold];
}

const partlyLost = Symbol("why a part of an object is not there");

interface PartlyLost {
  [partlyLost]?: FetchFault;
}

/** Notes that a part of an object, or of each object of a list, could not be had: another subgraph was asked for that. */
export function noteLostPart(value: unknown, fault: FetchFault): void {
  if (typeof value !== "object" || value === null || value instanceof FetchFault) return;
  if (Array.isArray(value)) for (const item of value) noteLostPart(item, fault);
  else (value as PartlyLost)[partlyLost] ??= fault;
}

/** Why a part of an object is not there; undefined where all of it is. */
export function lostPartOf(object: object): FetchFault | undefined {
  return (object as PartlyLost)[partlyLost];
}
