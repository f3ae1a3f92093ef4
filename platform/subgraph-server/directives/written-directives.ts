import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedDirectives,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { enumDirectives } from "../../graphql/described-enum";

/** What directives were written, by their places: `Unit`, `Unit.name`, `Unit.name(asOf:)`. */
type Written = ReadonlyMap<string, readonly ConstDirectiveNode[]>;

/** What bears directives: the node of a field, for one. */
interface Marked {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/**
 * Has the directives of a schema's text as they were written. Printing takes their arguments for plain values, so that one
 * of an enum becomes a text, and type-graphql takes none for enums.
 * @param document the schema's text
 */
export function withWrittenDirectives(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const written = writtenIn(schema);
  let type = "";
  let field = "";
  const rewritten = <Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
    place: string,
  ): Node | undefined => {
    const directives = written.get(place);
    if (!directives) return undefined;
    const { directives: printed = [] } = node;
    return { ...node, directives: [...directives, ...printed.filter(isSpecified)] };
  };
  const ofType = {
    enter: ({ name }: NamedNode) => void (type = name.value),
    leave: <Node extends NamedNode>(node: Node) => rewritten(node, node.name.value),
  };
  return visit(document, {
    ObjectTypeDefinition: ofType,
    InterfaceTypeDefinition: ofType,
    InputObjectTypeDefinition: ofType,
    EnumTypeDefinition: ofType,
    EnumValueDefinition: { leave: (node) => rewritten(node, `${type}.${node.name.value}`) },
    FieldDefinition: {
      enter: ({ name }) => void (field = name.value),
      leave: (node) => {
        field = "";
        return rewritten(node, `${type}.${node.name.value}`);
      },
    },
    InputValueDefinition: {
      leave: (node) => {
        const { value: name } = node.name;
        return rewritten(node, field === "" ? `${type}.${name}` : `${type}.${field}(${name}:)`);
      },
    },
  });
}

interface NamedNode {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
}

function writtenIn(schema: GraphQLSchema): Written {
  const written = new Map<string, readonly ConstDirectiveNode[]>();
  const note = (place: string, directives: readonly ConstDirectiveNode[] = []) => {
    const own = directives.filter((directive) => !isSpecified(directive));
    if (own.length > 0) written.set(place, own);
  };
  const noteNode = (place: string, { astNode }: Marked) => note(place, astNode?.directives);
  for (const type of Object.values(schema.getTypeMap())) {
    noteNode(type.name, type);
    if (isEnumType(type)) {
      const { ofEnum, ofValues } = enumDirectives(type.name);
      note(type.name, ofEnum);
      for (const [value, directives] of Object.entries(ofValues)) note(`${type.name}.${value}`, directives);
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) noteNode(`${type.name}.${field.name}`, field);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      noteNode(`${type.name}.${field.name}`, field);
      for (const argument of field.args) noteNode(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return written;
}

function isSpecified({ name }: ConstDirectiveNode): boolean {
  return specifiedDirectives.some((directive) => directive.name === name.value);
}
