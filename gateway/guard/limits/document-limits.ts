import { Kind, parse, type DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { OperationLimits } from "../../../platform/config/operation-limits";
import { GraphError } from "../../../platform/errors/graph-error";
import { cutShort } from "../../../platform/text/shown-text";
import { countRepeated } from "./count-repeated";
import { checkLimits, limitFault } from "./limit-fault";
import { DocumentMeter } from "./measure-document";
import { measureInput, placeOf } from "./measure-input";
import { measureText } from "./measure-text";
import { texts } from "./limits.texts";

/** How much text is kept that was found to be within the limits, in UTF-16 units. */
const keptCharacters = 2_000_000;

/** Holds requests against the limits before anything is validated: what they are of, and what they are given. */
export class DocumentLimits {
  private readonly within = new LRUCache<string, true>({
    maxSize: keptCharacters,
    sizeCalculation: (_true, text) => text.length + 1,
  });

  constructor(private readonly limits: OperationLimits) {}

  /**
   * Holds a document against the limits; one that was within them is known by its text. One that is not GraphQL is let
   * pass: whoever parses it tells where it breaks off.
   * @throws GraphError that tells the measure and the limit.
   */
  checkDocument(text: string): void {
    if (this.within.get(text)) return;
    checkLimits({ queryCharacters: text.length }, this.limits);
    checkLimits(measureText(text), this.limits);
    const document = parsed(text);
    if (!document) return;
    checkLimits(countDefinitions(document), this.limits);
    const meter = new DocumentMeter(document);
    checkLimits(meter.measure(), this.limits);
    // What fragments come to is bounded by now, so they can be followed.
    const repeated = meter.roots.map((selections) => countRepeated([selections], meter));
    checkLimits({ repeatedFields: Math.max(0, ...repeated) }, this.limits);
    this.within.set(text, true);
  }

  /** @throws GraphError when the values of variables nest too deep, are too many, or one of them is too long. */
  checkVariables(variables: Readonly<Record<string, unknown>>): void {
    this.checkInput("variables", variables);
  }

  /** @throws GraphError for extensions that variables would be refused for */
  checkExtensions(extensions: Readonly<Record<string, unknown>>): void {
    this.checkInput("extensions", extensions);
  }

  private checkInput(parameter: string, values: Readonly<Record<string, unknown>>): void {
    const { textCharacters, isInfinite, ...measures } = measureInput(values);
    checkLimits(measures, this.limits);
    const placed = (isMeant: (value: unknown) => boolean) =>
      cutShort(`${parameter}${placeOf(values, isMeant)}`);
    if (isInfinite)
      throw infiniteNumber(placed((value) => typeof value === "number" && !Number.isFinite(value)));
    const { textCharacters: allowed } = this.limits;
    if (textCharacters <= allowed) return;
    const place = placed((value) => typeof value === "string" && value.length > allowed);
    throw limitFault("textCharacters", textCharacters, allowed, place);
  }
}

function infiniteNumber(argument: string): GraphError {
  const http = { status: 422 };
  return new GraphError("BAD_USER_INPUT", texts.infiniteNumber({ argument }), { argument, http });
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}

function countDefinitions({ definitions }: DocumentNode) {
  const count = (kind: Kind) => definitions.filter((definition) => definition.kind === kind).length;
  return { operations: count(Kind.OPERATION_DEFINITION), fragments: count(Kind.FRAGMENT_DEFINITION) };
}
