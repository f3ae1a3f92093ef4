import { reasonGiven } from "./reason-given";
import { composed } from "../records/columns/cell-text";
import { NotAValue } from "../records/columns/column";
import { text } from "../records/columns/text";
import { texts } from "./mutations.texts";
import { writePath, type InputToWrite } from "./mutation";
import type { InputPath, Reason } from "./reason";
import { sourceReasons } from "./sources-named";
import { valueReasons } from "./value-reasons";

/** The most items of a list: a batch is written in one transaction. */
const longestList = 500;
/** The most characters of a text; columns take fewer and say so themselves. */
const longestText = 20_000;
const longestKey = 64;
const keyForm = /^[\x21-\x7e]+$/;
const freeText = text();

/**
 * What is wrong with the form of an input, before anything is read: its key, its reason and note, its sources, and what is longer
 * or has more marks than anything may.
 */
export function formReasons(input: InputToWrite): readonly Reason[] {
  const sizes = sizeReasons(input, ["input"]);
  // Nothing else looks at a text that has no bounds.
  return sizes.length > 0 ? sizes : [...keyReasons(input), ...wordReasons(input), ...sourceReasons(input)];
}

function keyReasons({ write: { idempotencyKey } }: InputToWrite): readonly Reason[] {
  if (idempotencyKey.length <= longestKey && keyForm.test(idempotencyKey)) return [];
  return [{ code: "INVALID_VALUE", at: [...writePath, "idempotencyKey"], text: texts.keyForm }];
}

function wordReasons({ write }: InputToWrite): readonly Reason[] {
  const { note } = write;
  const column = freeText;
  return [
    ...valueReasons(reasonGiven(write) ?? "", { column, label: texts.reason, at: [...writePath, "reason"] }),
    ...valueReasons(note ?? "", { column, label: texts.note, at: [...writePath, "note"] }),
  ];
}

function sizeReasons(value: unknown, at: InputPath): readonly Reason[] {
  if (typeof value === "string") return textReasons(value, at);
  if (Array.isArray(value) && value.length > longestList)
    return [tooLong(at, texts.listTooLong({ most: longestList, found: value.length }))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => sizeReasons(one, [...at, name]));
}

function textReasons(value: string, at: InputPath): readonly Reason[] {
  if (value.length > longestText) return [tooLong(at, texts.textTooLong({ most: longestText }))];
  const one = composed(value);
  return one instanceof NotAValue ? [tooLong(at, one.problem.allowed)] : [];
}

function tooLong(at: InputPath, told: Reason["text"]): Reason {
  return { code: "INVALID_VALUE", at, text: told };
}
