import {
  Kind,
  parseConstValue,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type StringValueNode,
} from "graphql";
import type { FieldProtection, SchemaProtection } from "./schema-protection";

type Marked = Pick<SchemaProtection<never>, "personal"> & {
  readonly fields: Readonly<Record<string, Pick<FieldProtection<never>, "roles" | "of" | "withheld">>>;
};

/**
 * Writes into a schema who may read its protected fields, as a directive and as the last line of their descriptions,
 * and which of its fields and arguments tell of people.
 * @throws Error for a place that the schema does not have, so that a field that is renamed does not lose its protection.
 */
export function markFields(document: DocumentNode, { fields, personal }: Marked): DocumentNode {
  const left = new Set([...Object.keys(fields), ...personal]);
  let type = "";
  let field = "";
  const isPersonal = (place: string): readonly ConstDirectiveNode[] => {
    left.delete(place);
    return personal.includes(place) ? [directive("personal")] : [];
  };
  const enterType = (node: { readonly name: { readonly value: string } }) => void (type = node.name.value);
  const marked = visit(document, {
    ObjectTypeDefinition: { enter: enterType },
    ObjectTypeExtension: { enter: enterType },
    InterfaceTypeDefinition: { enter: enterType },
    InputObjectTypeDefinition: { enter: enterType },
    DirectiveDefinition: { enter: () => false },
    FieldDefinition: {
      enter: ({ name }) => void (field = name.value),
      leave: (node) => {
        const place = `${type}.${node.name.value}`;
        field = "";
        const protection = Object.hasOwn(fields, place) ? fields[place] : undefined;
        const added = [...isPersonal(place), ...(protection ? [requiresRole(protection)] : [])];
        if (added.length === 0) return undefined;
        const directives = [...(node.directives ?? []), ...added];
        return protection
          ? { ...node, directives, description: described(node.description, protection) }
          : { ...node, directives };
      },
    },
    InputValueDefinition: {
      leave: (node) => {
        const place = field === "" ? `${type}.${node.name.value}` : `${type}.${field}(${node.name.value}:)`;
        const added = isPersonal(place);
        return added.length === 0
          ? undefined
          : { ...node, directives: [...(node.directives ?? []), ...added] };
      },
    },
  });
  if (left.size > 0) throw new Error(`The schema has no ${[...left].join(", ")}. Protect what is there.`);
  return marked;
}

function requiresRole({ roles, of }: Marked["fields"][string]): ConstDirectiveNode {
  return directive("requiresRole", { roles, of: of.en });
}

function directive(name: string, args: Readonly<Record<string, unknown>> = {}): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(args).map(([argument, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: argument },
      value: parseConstValue(JSON.stringify(value)),
    })),
  };
}

function described(
  description: StringValueNode | undefined,
  { roles, of, withheld }: Marked["fields"][string],
): StringValueNode {
  const told = `Of ${of.en} only for the roles ${roles.join(", ")}${withheld ? "; null for others" : ""}.`;
  return { kind: Kind.STRING, value: description ? `${description.value} ${told}` : told };
}
