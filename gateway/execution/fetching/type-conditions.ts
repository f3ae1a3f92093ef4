/** Tells which types stand under which. */
export class TypeConditions {
  constructor(private readonly subtypes: ReadonlyMap<string, ReadonlySet<string>>) {}

  /** Whether an object of a type is one that a condition is for. */
  fits(typeName: string, condition: string): boolean {
    return typeName === condition || this.subtypes.get(condition)?.has(typeName) === true;
  }

  /** Whether a name is an interface's or union's: an object that says so has not told what it is. */
  isAbstract(typeName: string): boolean {
    return this.subtypes.has(typeName);
  }
}
