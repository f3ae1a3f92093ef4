import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
} from "graphql";
import { toGlobalId } from "../../../platform/graphql/global-id";
import type { ReferredTypes } from "../../../platform/graphql/referred-types";
import { documentOf, type ClientOperation } from "./client-operation";

/** Ids by the subgraph that owns their records. */
export type IdsByOwner = ReadonlyMap<string, ReadonlySet<string>>;

/** An argument in which something may refer to a record. */
interface Usage {
  readonly place: string;
  readonly type: GraphQLInputType;
  readonly value: ValueNode;
}

/** The ids to which what is put into an operation refers, as far as their owners have to be asked for them. */
export class ReferredIds {
  private readonly usages: readonly Usage[];

  constructor(
    client: ClientOperation,
    schema: GraphQLSchema,
    private readonly referred: ReferredTypes,
  ) {
    this.usages = referred.size === 0 ? [] : this.usagesIn(client, schema);
  }

  /** Those of one request, by its variables as they were coerced; undefined where there are none. */
  of(variables: Readonly<Record<string, unknown>>): IdsByOwner | undefined {
    if (this.usages.length === 0) return undefined;
    const ids = new Map<string, Set<string>>();
    for (const { place, type, value } of this.usages)
      this.collect(valueFromAST(value, type, variables), type, place, ids);
    return ids.size === 0 ? undefined : ids;
  }

  private usagesIn(client: ClientOperation, schema: GraphQLSchema): readonly Usage[] {
    const usages: Usage[] = [];
    const info = new TypeInfo(schema);
    visit(
      documentOf(client),
      visitWithTypeInfo(info, {
        Argument: ({ name, value }) => {
          const argument = info.getDirective() ? undefined : info.getArgument();
          if (!argument) return;
          const place = `${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value}:)`;
          if (this.mayRefer(argument.type, place)) usages.push({ place, type: argument.type, value });
        },
      }),
    );
    return usages;
  }

  private mayRefer(type: GraphQLInputType, place: string, seen: ReadonlySet<string> = new Set()): boolean {
    if (this.referred.has(place)) return true;
    const named = getNamedType(type);
    if (!isInputObjectType(named) || seen.has(named.name)) return false;
    const fields = Object.values(named.getFields());
    return fields.some((field) =>
      this.mayRefer(field.type, `${named.name}.${field.name}`, new Set([...seen, named.name])),
    );
  }

  private collect(
    value: unknown,
    type: GraphQLInputType,
    place: string,
    ids: Map<string, Set<string>>,
  ): void {
    if (value == null) return;
    if (isNonNullType(type)) return this.collect(value, type.ofType, place, ids);
    if (isListType(type)) {
      for (const item of value as readonly unknown[]) this.collect(item, type.ofType, place, ids);
      return;
    }
    if (isInputObjectType(type)) {
      for (const { name, type: inner } of Object.values(type.getFields()))
        this.collect((value as Record<string, unknown>)[name], inner, `${type.name}.${name}`, ids);
      return;
    }
    if (typeof value !== "string") return;
    for (const { subgraph, type: typeName, by } of this.referred.get(place) ?? []) {
      const id = by === "code" ? toGlobalId(typeName, value) : value;
      if (!id.startsWith(`${typeName}:`)) continue;
      const known = ids.get(subgraph) ?? new Set();
      ids.set(subgraph, known.add(id));
    }
  }
}
