import {
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from "graphql";
import { FieldInfo } from "./field-info";
import type { Place } from "./place";
import type { Run } from "./run";
import { isText, type ValuePlan } from "./value-plan";

/** How one field of an object is answered. */
export interface FieldPlan {
  /** The key under which it answers. */
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  execute(run: Run, place: Place, source: unknown): void;
  /** What a resolver is told of where it is called. */
  infoAt(run: Run, place: Place): FieldInfo;
}

/** The field `__typename`, which is known beforehand. */
export class TypeNameField implements FieldPlan {
  constructor(
    readonly key: string,
    readonly parent: GraphQLObjectType,
    readonly definition: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
  ) {}

  execute(_run: Run, place: Place): void {
    place.value[this.key] = this.parent.name;
  }

  infoAt(run: Run, place: Place): FieldInfo {
    return new FieldInfo(run, this, place);
  }
}

/** A field that is resolved, or read from the object. */
export class ResolvedField implements FieldPlan {
  private readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  private readonly isText: boolean;

  constructor(
    readonly key: string,
    readonly parent: GraphQLObjectType,
    readonly definition: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
    /** Tells this field from all others of the operation. */
    private readonly slot: number,
    readonly value: ValuePlan,
  ) {
    this.resolve = definition.resolve === defaultFieldResolver ? undefined : definition.resolve;
    this.isText = isText(getNullableType(definition.type));
  }

  execute(run: Run, place: Place, source: unknown): void {
    let value: unknown;
    try {
      value = this.resolve
        ? this.resolve(source, this.argsOf(run), run.context, this.infoAt(run, place))
        : this.read(run, place, source);
    } catch (error) {
      run.fail(place, this.key, this, this.value, error);
      return;
    }
    if (this.isText && typeof value === "string") place.value[this.key] = value;
    else run.complete(place, this.key, this, this.value, value);
  }

  infoAt(run: Run, place: Place): FieldInfo {
    return new FieldInfo(run, this, place);
  }

  private read(run: Run, place: Place, source: unknown): unknown {
    if ((typeof source !== "object" || source === null) && typeof source !== "function") return undefined;
    const value = (source as Record<string, unknown>)[this.definition.name];
    if (typeof value !== "function") return value;
    return (value as Method).call(source, this.argsOf(run), run.context, this.infoAt(run, place));
  }

  private argsOf(run: Run): Record<string, unknown> {
    return (run.args[this.slot] ??= getArgumentValues(
      this.definition,
      this.nodes[0] as FieldNode,
      run.variables,
    ));
  }
}

type Method = (this: unknown, args: Record<string, unknown>, context: object, info: FieldInfo) => unknown;
