import type { LeafShape } from "./shape";

/** Whether a subgraph's value is one of its declared type. Custom scalars may be anything that JSON has. */
export function isLeaf(value: unknown, { type, allowed }: LeafShape): boolean {
  switch (type) {
    case "Int":
      return Number.isInteger(value);
    case "Float":
      return typeof value === "number";
    case "Boolean":
      return typeof value === "boolean";
    case "String":
      return typeof value === "string" && (allowed === undefined || allowed.has(value));
    case "ID":
      return typeof value === "string" || typeof value === "number";
    case "custom":
      return true;
  }
}
