import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../database/database";
import { canBeKept, select, whereIn } from "../../database/select";
import type { Page } from "./connection.type";
import { keysetPage, type ListOrder, type PageRequest } from "./keyset-page";

/** Keeps the rows that fit the value of a filter's field; it is asked only where the field has one. */
export type FilterCondition<Row extends ObjectLiteral, Value, Filter = unknown> = (
  rows: SelectQueryBuilder<Row>,
  value: NonNullable<Value>,
  filter: Filter,
) => unknown;

/** A condition for each field of a filter, in the order in which they stand in a statement. */
export type FilterConditions<Row extends ObjectLiteral, Filter> = {
  readonly [Field in keyof Required<Filter>]: FilterCondition<Row, Filter[Field], Filter>;
};

/** A list with a filter, an order and pages. */
export interface List<Row extends ObjectLiteral, Filter> extends ListOrder<Row> {
  readonly entity: EntityTarget<Row>;
  /** Names its statements, after the alias of the table: `unit.page`. */
  readonly statement: string;
  readonly conditions: FilterConditions<Row, Omit<Filter, "search">>;
  /** @throws GraphError for a filter that cannot be meant */
  readonly check?: (filter: Filter) => void;
}

/**
 * One page of a list, with what its filter keeps.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR, and what the list's check throws
 */
export async function listPage<Row extends ObjectLiteral, Filter extends object>(
  database: Database,
  list: List<Row, Filter>,
  filter: Filter,
  page: PageRequest,
): Page<Row> {
  return keysetPage(rowsOf(database, list, filter), list, page);
}

/** The rows of a list that its filter keeps; those of a search are found by `searchedListPage`. */
export function rowsOf<Row extends ObjectLiteral, Filter extends object>(
  database: Database,
  { entity, statement, conditions, check }: List<Row, Filter>,
  filter: Filter,
): SelectQueryBuilder<Row> {
  check?.(filter);
  return keep(select(database, entity, statement), conditions, filter);
}

/** Keeps the rows that a filter keeps; a field that is null or not there keeps all. */
export function keep<Row extends ObjectLiteral, Filter extends object>(
  rows: SelectQueryBuilder<Row>,
  conditions: FilterConditions<Row, Filter>,
  filter: Filter,
): SelectQueryBuilder<Row> {
  for (const field in conditions) {
    const value = filter[field as keyof Filter];
    if (value != null) conditions[field as keyof Required<Filter>](rows, value, filter);
  }
  return rows;
}

type ColumnOf<Row> = string & keyof Row;

/** The column has one of the values; an empty list keeps none. */
export const anyOf =
  <Row extends ObjectLiteral>(column: ColumnOf<Row>): FilterCondition<Row, readonly unknown[]> =>
  (rows, values) =>
    whereIn(rows, column, values);

/** The column has just this value. */
export const equal = <Row extends ObjectLiteral>(
  column: ColumnOf<Row>,
): FilterCondition<Row, string | number> => {
  const isEqual = compared<Row>(column, "=");
  return (rows, value, filter) => (canBeKept(value) ? isEqual(rows, value, filter) : rows.andWhere("1 = 0"));
};

/** The column is this or more. */
export const atLeast = <Row extends ObjectLiteral>(column: ColumnOf<Row>) => compared<Row>(column, ">=");

/** The column is this or less. */
export const atMost = <Row extends ObjectLiteral>(column: ColumnOf<Row>) => compared<Row>(column, "<=");

function compared<Row extends ObjectLiteral>(
  column: ColumnOf<Row>,
  operator: "=" | ">=" | "<=",
): FilterCondition<Row, string | number> {
  const name = { "=": `${column}Is`, ">=": `${column}From`, "<=": `${column}To` }[operator];
  return (rows, value) => rows.andWhere(`${rows.alias}.${column} ${operator} :${name}`, { [name]: value });
}
