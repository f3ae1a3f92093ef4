interface ConnectionParts<Row> {
  readonly cursorOf: (row: Row) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly count: () => Promise<number>;
}

/** A page of a list; cursors are made and the total is counted only when a client asks for them. */
export class Connection<Row> {
  constructor(
    readonly nodes: readonly Row[],
    private readonly parts: ConnectionParts<Row>,
  ) {}

  /** The same page of what its rows become. */
  map<Other extends object>(change: (row: Row) => Other): Connection<Other> {
    const rows = new Map(this.nodes.map((row) => [change(row), row]));
    const { cursorOf, ...parts } = this.parts;
    return new Connection([...rows.keys()], {
      ...parts,
      cursorOf: (node) => cursorOf(rows.get(node) as Row),
    });
  }

  get edges(): readonly { cursor: string; node: Row }[] {
    return this.nodes.map((node) => ({ cursor: this.parts.cursorOf(node), node }));
  }

  get pageInfo() {
    const [first, last] = [this.nodes[0], this.nodes[this.nodes.length - 1]];
    return {
      hasNextPage: this.parts.hasNextPage,
      hasPreviousPage: this.parts.hasPreviousPage,
      startCursor: first === undefined ? null : this.parts.cursorOf(first),
      endCursor: last === undefined ? null : this.parts.cursorOf(last),
    };
  }

  get totalCount(): Promise<number> {
    return this.parts.count();
  }
}
