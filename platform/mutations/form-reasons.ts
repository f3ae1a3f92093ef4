import { reasonGiven } from "./reason-given";
import { NotAValue } from "../records/columns/column";
import { text } from "../records/columns/text";
import { texts } from "./mutations.texts";
import type { InputToWrite } from "./mutation";
import type { InputPath, Reason } from "./reason";

/** The most items of a list: a batch is written in one transaction. */
const longestList = 500;
/** The most characters of a text; columns take fewer and say so themselves. */
const longestText = 20_000;
const longestKey = 64;
const keyForm = /^[\x21-\x7e]+$/;
const reasonColumn = text();

/** What is wrong with the form of an input, before anything is read: its key, its reason, and what is longer than anything may be. */
export function formReasons(input: InputToWrite): readonly Reason[] {
  return [...keyReasons(input), ...reasonReasons(input), ...sizeReasons(input, ["input"])];
}

function keyReasons({ write: { idempotencyKey } }: InputToWrite): readonly Reason[] {
  if (idempotencyKey.length <= longestKey && keyForm.test(idempotencyKey)) return [];
  return [{ code: "INVALID_VALUE", at: ["input", "write", "idempotencyKey"], text: texts.keyForm }];
}

function reasonReasons({ write }: InputToWrite): readonly Reason[] {
  const value = reasonColumn.parse(reasonGiven(write) ?? "");
  if (!(value instanceof NotAValue)) return [];
  const { allowed } = value.problem;
  const column = texts.reason;
  return [
    { code: "INVALID_VALUE", at: ["input", "write", "reason"], text: texts.invalid({ column, allowed }) },
  ];
}

function sizeReasons(value: unknown, at: InputPath): readonly Reason[] {
  if (typeof value === "string")
    return value.length > longestText ? [tooLong(at, texts.textTooLong({ most: longestText }))] : [];
  if (Array.isArray(value) && value.length > longestList)
    return [tooLong(at, texts.listTooLong({ most: longestList, found: value.length }))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => sizeReasons(one, [...at, name]));
}

function tooLong(at: InputPath, told: Reason["text"]): Reason {
  return { code: "INVALID_VALUE", at, text: told };
}
