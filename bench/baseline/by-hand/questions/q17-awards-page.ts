import { title } from "../phrases";
import { parametersOf, type HandQuestion } from "../question";
import { columns, object } from "../sql";

const node = object({
  id: "'Award:' || award.code",
  ...columns("award", "sector year"),
  title: title("award.title_code"),
  ...columns("award", "recipient_kind recipient_name recipient_position conferred_on status"),
});

/** Cursors are base64, which SQLite does not write: the page is put together here. */
export const awardsPage: HandQuestion = (files) => {
  const page = files.prepare<[number, string, string]>(
    `SELECT award.year, award.code, ${node} FROM awards.award award ORDER BY award.year DESC, award.code LIMIT :first + 1`,
  );
  const total = files.prepare<[number]>("SELECT COUNT(*) FROM awards.award");
  return (variables) => {
    const parameters = parametersOf(variables, { first: 20 });
    const found = page(parameters);
    const edges = found
      .slice(0, Number(parameters["first"]))
      .map(([year, code, json]) => ({ cursor: cursorOf(year, code), json }));
    const pageInfo = { hasNextPage: found.length > edges.length, endCursor: edges.at(-1)?.cursor ?? null };
    const list = edges.map(({ cursor, json }) => `{"cursor":"${cursor}","node":${json}}`);
    return (
      `{"data":{"awards":{"totalCount":${total({})[0]?.[0]},` +
      `"pageInfo":${JSON.stringify(pageInfo)},"edges":[${list.join(",")}]}}}`
    );
  };
};

function cursorOf(year: number, code: string): string {
  return Buffer.from(JSON.stringify(["awards", year, code])).toString("base64url");
}
