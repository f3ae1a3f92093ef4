import { entityTagOf, namesTag } from "./entity-tag";

const tag = entityTagOf(Buffer.from("an answer"));

it("a tag is weak, and another for other content", () => {
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
  expect(entityTagOf(Buffer.from("an answer"))).toBe(tag);
  expect(entityTagOf(Buffer.from("another answer"))).not.toBe(tag);
});

describe("a client has the content already", () => {
  it.each([tag, tag.slice(2), "*", `"other", ${tag}`, `W/"a,b" ,${tag} , "z"`])(
    "when it names %s",
    (header) => expect(namesTag(header, tag)).toBe(true),
  );

  it.each([undefined, "", '"other"', tag.slice(2, -2), `W/"${tag}"`])("but not when it names %s", (header) =>
    expect(namesTag(header, tag)).toBe(false),
  );
});
