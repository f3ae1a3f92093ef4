import { print, type FieldNode } from "graphql";

/**
 * The names under which fields are fetched. A client's alias never reaches a subgraph: one that shadows a key
 * (`id: name`) or `__typename` would break the fetches between subgraphs, and `__proto__` an object. So each pair of
 * alias and field has a name of its own, `a1_name`, and the answer alone has the client's. A field whose arguments are
 * others under another type has another name there: one fetch can be of both.
 */
export class InternalNames {
  private readonly names = new Map<string, string>();
  private readonly responseNames = new Map<string, string>();
  /** The arguments with which a field is fetched under its own name. */
  private readonly ownArguments = new Map<string, string>();

  constructor(
    /** Names of fields, which none of ours may be. */
    private readonly taken: ReadonlySet<string>,
  ) {}

  /** The name under which a field is fetched. */
  of(field: FieldNode): string {
    const name = field.name.value;
    const responseName = field.alias?.value ?? name;
    // Its value is the same whatever it is called.
    if (name === "__typename") return name;
    const given = argumentsOf(field);
    if (responseName === name && this.isOwn(name, given)) return name;
    const pair = `${responseName}:${name}(${given})`;
    const known = this.names.get(pair);
    if (known) return known;
    const made = this.make(name);
    this.names.set(pair, made);
    this.responseNames.set(made, responseName);
    return made;
  }

  /** The client's name for a name under which something was fetched. */
  responseName(internalName: string): string {
    return this.responseNames.get(internalName) ?? internalName;
  }

  private isOwn(name: string, given: string): boolean {
    const first = this.ownArguments.get(name);
    if (first === undefined) this.ownArguments.set(name, given);
    return first === undefined || first === given;
  }

  private make(name: string): string {
    for (let at = this.names.size + 1; ; at += 1) {
      const made = `a${at}_${name}`;
      if (!this.taken.has(made) && !this.responseNames.has(made)) return made;
    }
  }
}

/** The arguments of a field as text, in one order. */
function argumentsOf({ arguments: given = [] }: FieldNode): string {
  return given.length > 0 ? given.map(print).sort().join() : "";
}
