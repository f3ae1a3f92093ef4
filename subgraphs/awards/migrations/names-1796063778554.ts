import type { QueryRunner } from "typeorm";
import { fillByKey } from "../../../platform/database/fill-by-key";
import { fold } from "../../../platform/text/fold";
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

/** Gives people the keys of before: the given name first, without marks. */
export async function fillFoldedNames(runner: QueryRunner): Promise<void> {
  await fillByKey(runner, {
    ...people,
    valueOf: (fullName) => {
      const names = fold(fullName).split(" ");
      return [names.at(-1), ...names.slice(0, -1)].join(" ").slice(0, 255).trimEnd();
    },
  });
}
