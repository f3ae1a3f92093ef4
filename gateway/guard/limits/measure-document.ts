import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** What a document asks for, as far as it is known without a schema and without variables. */
export interface DocumentMeasures extends Selected {
  /** The most that one operation declares. */
  readonly variables: number;
  readonly directives: number;
  readonly inputDepth: number;
  readonly inputValues: number;
  /** Of the longest value. */
  readonly textCharacters: number;
}

/** What a selection set selects, its fragments spread out. */
interface Selected {
  readonly depth: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Selected = { depth: 0, rootFields: 0, fields: 0, aliases: 0 };

/**
 * Measures a document. What a fragment selects is counted once, and added wherever it is spread; one that is spread
 * nowhere counts as an operation, since it is validated all the same.
 */
export class DocumentMeter {
  readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** Spreads that lead back into their own fragment. They count nothing; validation refuses them. */
  readonly cyclic = new Set<FragmentSpreadNode>();
  /** The selections of operations, and of what counts as one. */
  readonly roots: SelectionSetNode[] = [];
  private readonly known = new Map<string, Selected>();
  private readonly open = new Set<string>();
  private directives = 0;
  private inputDepth = 0;
  private inputValues = 0;
  private textCharacters = 0;

  constructor(private readonly document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  measure(): DocumentMeasures {
    const counted: Selected[] = [];
    let variables = 0;
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      variables = Math.max(variables, definition.variableDefinitions?.length ?? 0);
      for (const { defaultValue, directives } of definition.variableDefinitions ?? []) {
        this.countDirectives(directives);
        if (defaultValue) this.countValue(defaultValue, 0);
      }
      this.countDirectives(definition.directives);
      this.roots.push(definition.selectionSet);
      counted.push(this.select(definition.selectionSet));
    }
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const name = definition.name.value;
      this.countDirectives(definition.directives);
      // Of two with the same name one is not to be found by it.
      const isTwin = this.fragments.get(name) !== definition;
      if (!isTwin && this.known.has(name)) continue;
      this.roots.push(definition.selectionSet);
      counted.push(isTwin ? this.select(definition.selectionSet) : this.fragment(name));
    }
    const { directives, inputDepth, inputValues, textCharacters } = this;
    return { variables, directives, inputDepth, inputValues, textCharacters, ...inAll(counted) };
  }

  private select(set: SelectionSetNode): Selected {
    let [depth, rootFields, fields, aliases] = [0, 0, 0, 0];
    for (const selection of set.selections) {
      this.countDirectives(selection.directives);
      if (selection.kind === Kind.FIELD) {
        rootFields += 1;
        fields += 1;
        if (selection.alias) aliases += 1;
        for (const { value } of selection.arguments ?? []) this.countValue(value, 0);
        if (!selection.selectionSet) continue;
        const below = this.select(selection.selectionSet);
        depth = Math.max(depth, below.depth);
        fields += below.fields;
        aliases += below.aliases;
      } else {
        const within =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.select(selection.selectionSet)
            : this.spread(selection);
        depth = Math.max(depth, within.depth);
        rootFields += within.rootFields;
        fields += within.fields;
        aliases += within.aliases;
      }
    }
    return { depth: depth + 1, rootFields, fields, aliases };
  }

  private spread(spread: FragmentSpreadNode): Selected {
    const name = spread.name.value;
    if (!this.open.has(name)) return this.fragment(name);
    this.cyclic.add(spread);
    return nothing;
  }

  private fragment(name: string): Selected {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return nothing;
    this.open.add(name);
    const selected = this.select(fragment.selectionSet);
    this.open.delete(name);
    this.known.set(name, selected);
    return selected;
  }

  private countDirectives(directives: readonly DirectiveNode[] = []): void {
    this.directives += directives.length;
    for (const directive of directives)
      for (const { value } of directive.arguments ?? []) this.countValue(value, 0);
  }

  private countValue(value: ValueNode, depth: number): void {
    this.inputValues += 1;
    // Texts, numbers and enum values; a variable and a truth value are short.
    if ("value" in value && typeof value.value === "string")
      this.textCharacters = Math.max(this.textCharacters, value.value.length);
    if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return;
    const within = depth + 1;
    this.inputDepth = Math.max(this.inputDepth, within);
    if (value.kind === Kind.LIST) for (const item of value.values) this.countValue(item, within);
    else for (const field of value.fields) this.countValue(field.value, within);
  }
}

function inAll(counted: readonly Selected[]): Selected {
  return counted.reduce(
    (all, one) => ({
      depth: Math.max(all.depth, one.depth),
      rootFields: Math.max(all.rootFields, one.rootFields),
      fields: all.fields + one.fields,
      aliases: all.aliases + one.aliases,
    }),
    nothing,
  );
}
