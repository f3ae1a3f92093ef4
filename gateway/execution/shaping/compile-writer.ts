import type { RequestBudget } from "../../../platform/server/request/request-budget";
import { AnswerText } from "./answer-text";
import { Utf8Output } from "./utf8-output";
import type { LeafShape, ObjectShape, SelectionShape, ValueShape } from "./shape";

/** Writes the answer of fetched data; undefined when something in them is missing or not as it should be. */
export type AnswerWriter = (fetched: object, budget?: RequestBudget) => AnswerText | undefined;

/** Above so many fields, the functions would cost more than they save. */
const mostFields = 3000;
/** A longer text becomes bytes: from so many UTF-16 units on, after an object or an item of a list. */
const longest = 8192;

/** Code that makes bytes of a text that is long by now. */
const flush = `if (out.length > ${longest}) { output.add(out); out = ""; }`;

/** For all answers: each is written in one go. */
const output = new Utf8Output();

/**
 * Writes a function that writes the answer of data in which nothing is missing: as JSON at once, with its keys in order and no
 * object made for it. It gives up at the first thing that is out of the ordinary, and says nothing about it; `shapeCarefully`
 * does. All that comes from a client or a schema is quoted. The function throws GraphError ANSWER_TOO_LARGE as soon as the text is
 * longer than the request's budget allows.
 */
export function compileWriter(shape: ObjectShape): AnswerWriter | undefined {
  const compiler = new Compiler();
  const root = compiler.objectFunction(shape);
  if (compiler.fields > mostFields) return undefined;
  const source = `"use strict";
let out = "";
let ready;
${compiler.functions.join("\n")}
return (fetched, budget) => {
out = '{"data":';
ready = fetched;
output.begin(budget);
const isWritten = ${root}(fetched);
const last = out + "}\\n";
out = "";
ready = undefined;
if (!isWritten) return undefined;
if (output.isEmpty) return last;
output.add(last);
return output.take();
};`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  const write = new Function("sets", "output", "text", "json", source)(
    compiler.sets,
    output,
    textAsJson,
    asJson,
  ) as (fetched: object, budget?: RequestBudget) => string | Buffer | undefined;
  return (fetched, budget) => {
    const whole = write(fetched, budget);
    return whole === undefined ? undefined : new AnswerText(whole);
  };
}

/** What a string cannot have in JSON as it is; half of a pair of UTF-16 among it. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

function textAsJson(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Undefined for what has no form in JSON. */
function asJson(value: unknown): string | undefined {
  return typeof value === "string" ? textAsJson(value) : JSON.stringify(value);
}

class Compiler {
  readonly functions: string[] = [];
  /** Enums' values, which the functions look up. */
  readonly sets: ReadonlySet<string>[] = [];
  fields = 0;
  private names = 0;
  private readonly known = new Map<ObjectShape, string>();

  /** Writes the function of an object, which tells whether it could; gives its name. */
  objectFunction(shape: ObjectShape): string {
    const known = this.known.get(shape);
    if (known) return known;
    const name = this.name("object");
    this.known.set(shape, name);
    this.fields += shape.fields.length;
    const lines: string[] = [];
    // What stands before the next value, and is the same for all objects.
    let before = "{";
    for (const [at, field] of shape.fields.entries()) {
      before += `${at > 0 ? "," : ""}${quoted(field.responseName)}:`;
      if (field.value.kind === "typename") {
        before += quoted(shape.typeName);
        continue;
      }
      const value = this.name("value");
      const from = field.value.kind === "ready" ? "ready" : "fetched";
      lines.push(`const ${value} = ${from}[${quoted(field.internalName)}];`);
      lines.push(this.value(field.value, value, field.nullable, before));
      before = "";
    }
    lines.push(add(`${before}}`), flush, "return true;");
    this.functions.push(`function ${name}(fetched) {\n${lines.join("\n")}\n}`);
    return name;
  }

  /** Code that writes what a variable holds, and some text before it. */
  private value(shape: ValueShape, variable: string, nullable: boolean, before: string): string {
    const missing = nullable ? add(`${before}null`) : "return false;";
    return `if (${variable} === null || ${variable} === undefined) { ${missing} } else { ${this.present(shape, variable, before)} }`;
  }

  private present(shape: ValueShape, variable: string, before: string): string {
    switch (shape.kind) {
      case "leaf":
        return this.leaf(shape, variable, before);
      case "list":
        return this.list(shape, variable, before);
      case "object":
        return add(before) + this.object(shape.selection, variable);
      case "ready":
        return this.anything(variable, before);
      case "typename":
        throw new Error("the name of a type is written with its object");
    }
  }

  private leaf(shape: LeafShape, variable: string, before: string): string {
    const unless = (condition: string) => `if (!(${condition})) return false; `;
    switch (shape.type) {
      case "Int":
        return unless(`(${variable} | 0) === ${variable}`) + add(before, variable);
      case "Float":
        return (
          unless(`typeof ${variable} === "number"`) +
          add(before, `(Number.isFinite(${variable}) ? ${variable} : "null")`)
        );
      case "Boolean":
        return unless(`typeof ${variable} === "boolean"`) + add(before, variable);
      case "ID":
      case "String": {
        if (!shape.allowed)
          return unless(`typeof ${variable} === "string"`) + add(before, `text(${variable})`);
        const at = this.sets.push(shape.allowed) - 1;
        return unless(`sets[${at}].has(${variable})`) + add(`${before}"`, variable, '"');
      }
      case "custom":
        return this.anything(variable, before);
    }
  }

  private anything(variable: string, before: string): string {
    const text = this.name("text");
    return `const ${text} = json(${variable}); if (${text} === undefined) return false; ${add(before, text)}`;
  }

  private list(shape: ValueShape & { kind: "list" }, variable: string, before: string): string {
    const [at, item] = [this.name("at"), this.name("item")];
    return `
if (!Array.isArray(${variable})) return false;
${add(`${before}[`)}
for (let ${at} = 0; ${at} < ${variable}.length; ${at} += 1) {
if (${at} > 0) ${add(",")}
const ${item} = ${variable}[${at}];
${this.value(shape.item, item, shape.nullableItems, "")}
${flush}
}
${add("]")}`;
  }

  private object({ always, byType, typeName }: SelectionShape, variable: string): string {
    const call = (shape: ObjectShape) => `if (!${this.objectFunction(shape)}(${variable})) return false;`;
    const told = [...byType].filter(([, { isUntold, isNarrowed }]) => !isUntold && !isNarrowed);
    const cases = told.map(([name, shape]) => `case ${quoted(name)}: ${call(shape)} break;`);
    const made = always
      ? call(always)
      : `switch (${variable}.__typename ?? ${quoted(typeName)}) {\n${cases.join("\n")}\ndefault: return false;\n}`;
    return `
if (typeof ${variable} !== "object" || Array.isArray(${variable})) return false;
${made}`;
  }

  private name(what: string): string {
    this.names += 1;
    return `${what}${this.names}`;
  }
}

/** Code that adds some text, what an expression gives, and some text. */
function add(before: string, expression?: string, after?: string): string {
  const parts = [before && quoted(before), expression, after && quoted(after)].filter(Boolean);
  return parts.length > 0 ? `out += ${parts.join(" + ")};` : "";
}

/** A string as JavaScript has it; JSON's are that too, the line separators included. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
