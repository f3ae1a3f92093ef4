import { failure, person, trait } from "./references";
import type { Table } from "./tables";

/** Rows whose columns are called as what every object of JavaScript has. */
export const traits: Table = {
  constructor: {
    toString: "built",
    hasOwnProperty: [trait("valueOf"), trait("constructor")],
    then: 1,
    valueOf: 3,
    isPrototypeOf: person("p1"),
    toLocaleString: "Built",
  },
  valueOf: {
    toString: null,
    hasOwnProperty: [],
    then: failure("the then of valueOf"),
    valueOf: failure("the value of valueOf"),
    isPrototypeOf: person("p-gone"),
    toLocaleString: "Worth",
  },
  __proto__x: {
    toString: failure("the text of __proto__x"),
    hasOwnProperty: null,
    then: 2,
    valueOf: null,
    isPrototypeOf: null,
    toLocaleString: failure("the long text of __proto__x"),
  },
};
