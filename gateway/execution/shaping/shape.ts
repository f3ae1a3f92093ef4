/**
 * What an answer has to look like, compiled from an operation: which keys in which order, under which names their
 * values were fetched, and what may be null.
 */
export interface ObjectShape {
  /** The object's type in the schema that clients see. */
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
  /** Set for an interface whose objects are asked for their type: it is not enough to know the interface. */
  readonly isUntold: boolean;
  /** Set for an interface of whose types more is asked for some than for all. */
  readonly isNarrowed: boolean;
}

export interface FieldShape {
  /** The client's name for it. */
  readonly responseName: string;
  /** The name under which it was fetched. */
  readonly internalName: string;
  /** The field's own name in the schema. */
  readonly fieldName: string;
  readonly nullable: boolean;
  readonly value: ValueShape;
}

export type ValueShape =
  | LeafShape
  | { readonly kind: "list"; readonly nullableItems: boolean; readonly item: ValueShape }
  | { readonly kind: "object"; readonly selection: SelectionShape }
  /** The name of the object's type. */
  | { readonly kind: "typename" }
  /** Answered by the gateway itself, already in shape, and kept at the root of the data: introspection. */
  | { readonly kind: "ready" };

export type LeafType = "Int" | "Float" | "String" | "Boolean" | "ID" | "custom";

export interface LeafShape {
  readonly kind: "leaf";
  readonly type: LeafType;
  /** The values of an enum that clients may see. */
  readonly allowed?: ReadonlySet<string>;
  /** Those that they may not. */
  readonly hidden?: ReadonlySet<string>;
}

/** What is selected of an object, by the type that it turns out to be. */
export interface SelectionShape {
  /** The declared type. */
  readonly typeName: string;
  /** Set where the declared type is an object's. */
  readonly always: ObjectShape | undefined;
  readonly byType: ReadonlyMap<string, ObjectShape>;
  /** Types that clients do not see. */
  readonly hidden: ReadonlySet<string>;
}
