import type { LeafShape, ObjectShape, SelectionShape, ValueShape } from "./shape";

/** Makes an answer of fetched data; undefined when something in it is missing or not as it should be. */
export type Shaper = (fetched: object) => Record<string, unknown> | undefined;

/** Above so many fields, the functions would cost more than they save. */
const mostFields = 3000;

/**
 * Writes a function that makes the answer of data in which nothing is missing: one literal an object, with its keys in
 * order. It gives up at the first thing that is out of the ordinary, and says nothing about it; `shapeCarefully` does.
 * Answers are made five times as fast as by walking the shape. All that comes from a client or a schema is quoted.
 */
export function writeShaper(shape: ObjectShape): Shaper | undefined {
  const writer = new Writer();
  const root = writer.objectFunction(shape);
  if (writer.fields > mostFields) return undefined;
  const source = `"use strict";\n${writer.functions.join("\n")}\nreturn ${root};`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  return new Function("sets", source)(writer.sets) as Shaper;
}

class Writer {
  readonly functions: string[] = [];
  /** Enums' values, which the functions look up. */
  readonly sets: ReadonlySet<string>[] = [];
  fields = 0;
  private names = 0;
  private readonly known = new Map<ObjectShape, string>();

  /** Writes the function of an object, and gives its name. */
  objectFunction(shape: ObjectShape): string {
    const known = this.known.get(shape);
    if (known) return known;
    const name = this.name("object");
    this.known.set(shape, name);
    this.fields += shape.fields.length;
    const lines: string[] = [];
    const entries = shape.fields.map((field) => {
      const key = literalKey(field.responseName);
      if (field.value.kind === "typename") return `${key}: ${quoted(shape.typeName)}`;
      const value = this.name("value");
      lines.push(`let ${value} = fetched[${quoted(field.internalName)}];`);
      lines.push(this.check(field.value, value, field.nullable));
      return `${key}: ${value}`;
    });
    this.functions.push(
      `function ${name}(fetched) {\n${lines.join("\n")}\nreturn { ${entries.join(", ")} };\n}`,
    );
    return name;
  }

  /** Code that checks what a variable holds, and puts in its place what the answer has. */
  private check(shape: ValueShape, variable: string, nullable: boolean): string {
    if (shape.kind === "ready") return "";
    const missing = nullable ? `${variable} = null;` : "return undefined;";
    return `if (${variable} === null || ${variable} === undefined) { ${missing} } else ${this.present(shape, variable)}`;
  }

  private present(shape: ValueShape, variable: string): string {
    switch (shape.kind) {
      case "leaf":
        return this.leaf(shape, variable);
      case "list":
        return this.list(shape, variable);
      case "object":
        return this.object(shape.selection, variable);
      case "typename":
      case "ready":
        return "{}";
    }
  }

  private leaf(shape: LeafShape, variable: string): string {
    switch (shape.type) {
      case "Int":
        return `if (!Number.isInteger(${variable})) return undefined;`;
      case "Float":
        return `if (typeof ${variable} !== "number") return undefined;`;
      case "Boolean":
        return `if (typeof ${variable} !== "boolean") return undefined;`;
      case "ID":
        return `if (typeof ${variable} !== "string") return undefined;`;
      case "String": {
        const isString = `if (typeof ${variable} !== "string") return undefined;`;
        if (!shape.allowed) return isString;
        const at = this.sets.push(shape.allowed) - 1;
        return `if (!sets[${at}].has(${variable})) return undefined;`;
      }
      case "custom":
        return "{}";
    }
  }

  private list(shape: ValueShape & { kind: "list" }, variable: string): string {
    const [items, at, item] = [this.name("items"), this.name("at"), this.name("item")];
    return `{
if (!Array.isArray(${variable})) return undefined;
const ${items} = new Array(${variable}.length);
for (let ${at} = 0; ${at} < ${variable}.length; ${at} += 1) {
let ${item} = ${variable}[${at}];
${this.check(shape.item, item, shape.nullableItems)}
${items}[${at}] = ${item};
}
${variable} = ${items};
}`;
  }

  private object({ always, byType, typeName }: SelectionShape, variable: string): string {
    const call = (shape: ObjectShape) => `${variable} = ${this.objectFunction(shape)}(${variable});`;
    const told = [...byType].filter(([, { isUntold }]) => !isUntold);
    const cases = told.map(([name, shape]) => `case ${quoted(name)}: ${call(shape)} break;`);
    const made = always
      ? call(always)
      : `switch (${variable}.__typename ?? ${quoted(typeName)}) {\n${cases.join("\n")}\ndefault: return undefined;\n}`;
    return `{
if (typeof ${variable} !== "object" || Array.isArray(${variable})) return undefined;
${made}
if (${variable} === undefined) return undefined;
}`;
  }

  private name(what: string): string {
    this.names += 1;
    return `${what}${this.names}`;
  }
}

/** A string as JavaScript has it; JSON's are that too, the line separators included. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `__proto__: x` in a literal would set the prototype; in brackets it is a key like others. */
function literalKey(name: string): string {
  return name === "__proto__" ? `[${quoted(name)}]` : quoted(name);
}
