import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { GraphError } from "../../errors/graph-error";
import { checkText } from "../../graphql/client-text";
import type { ReferenceResolver } from "../execution/entities";
import { joined, type Text } from "../../languages/language";
import { texts } from "./inputs.texts";

type EntityDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type ReferenceResolvers<Context> = Readonly<Record<string, ReferenceResolver<Context>>>;

/** A field of a key, and the values that it may have where they are an enum's. */
interface KeyField {
  readonly name: string;
  readonly values: ReadonlySet<string> | undefined;
}

type Key = readonly KeyField[];

/**
 * Has the keys of entities looked at before they are looked for: a representation is whatever JSON the asker sends, and
 * its keys go into statements. An object type without a resolver of its own is what its representation says, once that
 * has a key.
 * @param document a subgraph's types, with their keys
 */
export function checkReferences<Context>(
  document: DocumentNode,
  references: ReferenceResolvers<Context>,
): ReferenceResolvers<Context> {
  const enums = enumsOf(document);
  const entities = document.definitions.filter(isEntityDefinition).flatMap((definition) => {
    const keys = keysOf(definition, enums);
    return keys.length > 0 ? [{ definition, keys }] : [];
  });
  const checked: Record<string, ReferenceResolver<Context>> = {};
  for (const { definition, keys } of entities) {
    const { name, kind } = definition;
    const find = Object.hasOwn(references, name.value) ? references[name.value] : undefined;
    if (!find && kind === Kind.INTERFACE_TYPE_DEFINITION) continue;
    checked[name.value] = (reference: never, context) => {
      checkKeys(reference, name.value, keys);
      return find ? find(reference, context) : reference;
    };
  }
  const lost = Object.keys(references).find((name) => !Object.hasOwn(checked, name));
  if (lost !== undefined) throw new Error(`${lost} is found by a reference and has no @key.`);
  return checked;
}

/** @throws GraphError BAD_USER_INPUT */
function checkKeys(
  reference: Readonly<Record<string, unknown>>,
  typeName: string,
  keys: readonly Key[],
): void {
  let isComplete = false;
  for (const key of keys) {
    let fields = 0;
    for (const field of key) {
      const value = reference[field.name];
      if (value == null) continue;
      checkKeyField(value, field, typeName);
      fields += 1;
    }
    isComplete ||= fields === key.length;
  }
  if (isComplete) return;
  const known = joined(
    keys.map((key) =>
      joined(
        key.map(({ name }) => `\`${name}\``),
        texts.and,
      ),
    ),
    texts.or,
  );
  throw faultOf(texts.noKey({ type: typeName, keys: known }));
}

function checkKeyField(value: unknown, { name, values }: KeyField, typeName: string): void {
  if (typeof value !== "string") {
    throw faultOf(texts.keyNoText({ name, type: typeName }));
  }
  checkText(value, "id", name);
  if (values?.has(value) === false) {
    const allowed = [...values].join(", ");
    throw faultOf(texts.keyNoneOf({ name, type: typeName, allowed }));
  }
}

function faultOf(text: Text): GraphError {
  return new GraphError("BAD_USER_INPUT", text, { argument: "representations" });
}

function isEntityDefinition(definition: DefinitionNode): definition is EntityDefinition {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function enumsOf({ definitions }: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, new Set(definition.values?.map(({ name }) => name.value))]]
        : [],
    ),
  );
}

function keysOf(
  { name, directives = [], fields = [] }: EntityDefinition,
  enums: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Key[] {
  return directives
    .filter((directive) => directive.name.value === "key")
    .map((directive) => {
      const selected = keyText(directive).trim().split(/\s+/);
      return selected.map((selectedName) => {
        const field = fields.find((one) => one.name.value === selectedName);
        if (!field) throw new Error(`The key of ${name.value} is not made of fields of its own.`);
        return { name: selectedName, values: enums.get(namedType(field.type)) };
      });
    });
}

function keyText(directive: ConstDirectiveNode): string {
  const value = directive.arguments?.find((argument) => argument.name.value === "fields")?.value;
  return value?.kind === Kind.STRING ? value.value : "";
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
