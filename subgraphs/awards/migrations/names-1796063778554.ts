import type { QueryRunner } from "typeorm";
import { fillByKey } from "../../../platform/database/fill-by-key";
import { givenNameOrderKey, nameOrderKey } from "../../../platform/text/name-order";

const people = { table: "person", column: "sort_name", from: "full_name", key: "code" };
const recipients = {
  table: "award",
  column: "recipient_sort",
  from: "recipient_name",
  key: "recipient_text",
};

/** Gives people and awards the keys by which they are listed in the order of the Vietnamese alphabet. */
export async function fillNames(runner: QueryRunner): Promise<void> {
  await fillByKey(runner, { ...people, valueOf: givenNameOrderKey });
  const isPerson = "recipient_kind = 'INDIVIDUAL'";
  await fillByKey(runner, { ...recipients, where: isPerson, valueOf: givenNameOrderKey });
  await fillByKey(runner, { ...recipients, where: `NOT ${isPerson}`, valueOf: nameOrderKey });
}
