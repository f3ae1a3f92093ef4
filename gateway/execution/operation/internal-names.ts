import type { FieldNode } from "graphql";

/**
 * The names under which fields are fetched. A client's alias never reaches a subgraph: one that shadows a key
 * (`id: name`) or `__typename` would break the fetches between subgraphs, and `__proto__` an object. So each pair of
 * alias and field has a name of its own, `a1_name`, and the answer alone has the client's.
 */
export class InternalNames {
  private readonly names = new Map<string, string>();
  private readonly responseNames = new Map<string, string>();

  constructor(
    /** Names of fields, which none of ours may be. */
    private readonly taken: ReadonlySet<string>,
    /** Fields that subgraphs ask each other for with arguments: what a client asks of them must not stand in for that. */
    private readonly requiredWithArguments: ReadonlySet<string>,
  ) {}

  /** The name under which a field is fetched. */
  of(field: FieldNode): string {
    const name = field.name.value;
    const responseName = field.alias?.value ?? name;
    // Its value is the same whatever it is called.
    if (name === "__typename") return name;
    const isOwn = responseName === name && !this.requiredWithArguments.has(name);
    if (isOwn) return name;
    const pair = `${responseName}:${name}`;
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

  private make(name: string): string {
    for (let at = this.names.size + 1; ; at += 1) {
      const made = `a${at}_${name}`;
      if (!this.taken.has(made) && !this.responseNames.has(made)) return made;
    }
  }
}
