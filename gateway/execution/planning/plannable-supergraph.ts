import {
  Kind,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { argumentsOf } from "../../../platform/graphql/directive-arguments";
import { fieldNeedsIn, type FieldNeeds } from "./field-needs";
import { selectionSetOf } from "./field-set";
import { graphOf, stringOf } from "./join-directives";
import type { RequiredField, RequiredFields } from "./required-fields";

/** A supergraph as Apollo's planner plans it rightly, and what has to be put back into its plans. */
export interface PlannableSupergraph {
  readonly document: DocumentNode;
  readonly required: RequiredFields;
  readonly needs: FieldNeeds;
}

type FieldsTypeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Mends what Apollo's planner makes wrong of a supergraph that is right. It enters a subgraph again by any key that it knows, also by
 * one that the subgraph does not resolve: such keys are left out where there is another. And it takes two `@requires` of one field
 * with different arguments for the same, and a client's for a required one: each field that is required and takes arguments becomes
 * one of its own, without any, until the plan is made.
 */
export function plannableSupergraph(supergraph: DocumentNode): PlannableSupergraph {
  const required = new StandIns(supergraph);
  const renamed: DocumentNode = visit(supergraph, {
    [Kind.FIELD_DEFINITION]: (field) => ({
      ...field,
      directives: field.directives?.map((directive) => required.putInto(directive)),
    }),
  });
  const mend = <Type extends FieldsTypeNode>(type: Type): Type => ({
    ...type,
    directives: withoutUselessKeys(type.directives),
    fields: type.fields?.flatMap((field) => [field, ...required.fieldsFor(field)]),
  });
  const document: DocumentNode = visit(renamed, {
    [Kind.OBJECT_TYPE_DEFINITION]: mend,
    [Kind.INTERFACE_TYPE_DEFINITION]: mend,
  });
  return { document, required: required.known, needs: fieldNeedsIn(document) };
}

/** `@join__type(graph: STOCK, key: "sku", resolvable: false)` helps nobody where the subgraph resolves the type by another key. */
function withoutUselessKeys(directives: readonly ConstDirectiveNode[] = []): readonly ConstDirectiveNode[] {
  const resolving = new Set(directives.filter((one) => isKey(one) && !isUnresolvable(one)).map(graphOf));
  return directives.filter((one) => !(isKey(one) && isUnresolvable(one) && resolving.has(graphOf(one))));
}

function isKey(directive: ConstDirectiveNode): boolean {
  return directive.name.value === "join__type" && stringOf(directive, "key") !== undefined;
}

function isUnresolvable(directive: ConstDirectiveNode): boolean {
  const resolvable = argumentsOf(directive).get("resolvable");
  return resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
}

/** The fields that stand in for those that are required and take arguments. */
class StandIns {
  readonly known = new Map<string, RequiredField>();
  private readonly byText = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly takingArguments = new Set<string>();

  constructor(supergraph: DocumentNode) {
    visit(supergraph, {
      [Kind.FIELD_DEFINITION]: ({ name, arguments: taken }) => {
        this.taken.add(name.value);
        if (taken?.length) this.takingArguments.add(name.value);
      },
    });
  }

  /** `@join__field(requires: "price(currency: EUR)")` asks for a stand-in afterwards. */
  putInto(directive: ConstDirectiveNode): ConstDirectiveNode {
    const requires = directive.name.value === "join__field" ? stringOf(directive, "requires") : undefined;
    if (requires === undefined) return directive;
    const fields: SelectionSetNode = visit(selectionSetOf(requires), {
      [Kind.FIELD]: (field) => (this.takingArguments.has(field.name.value) ? this.of(field) : undefined),
    });
    if (fields.selections.length === 0) return directive;
    const value = { kind: Kind.STRING, value: fields.selections.map(print).join(" ") } as const;
    const given = directive.arguments?.map((one) =>
      one.name.value === "requires" ? { ...one, value } : one,
    );
    return { ...directive, arguments: given };
  }

  /** In the same subgraphs as the field, and with its type. */
  fieldsFor(field: FieldDefinitionNode): FieldDefinitionNode[] {
    return [...this.known]
      .filter(([, { name }]) => name === field.name.value)
      .map(([standIn]) => ({ ...field, name: { kind: Kind.NAME, value: standIn }, arguments: [] }));
  }

  private of(field: FieldNode): FieldNode {
    const { selectionSet: _, ...own } = field;
    const text = print(own);
    const standIn = this.byText.get(text) ?? this.make(field.name.value);
    this.byText.set(text, standIn);
    this.known.set(standIn, { name: field.name.value, arguments: field.arguments ?? [] });
    return { ...field, name: { kind: Kind.NAME, value: standIn }, arguments: [] };
  }

  private make(name: string): string {
    for (let at = this.known.size + 1; ; at += 1) {
      const made = `required${at}_${name}`;
      if (!this.taken.has(made) && !this.known.has(made)) return made;
    }
  }
}
