import type { SavedOperation } from "../saved-questions/saved-operation";
import { readLink, resolveLink, writeLink } from "./operation-link";

const page = "https://graph.example/";
const funnel: SavedOperation = {
  group: "question",
  name: "AwardFunnel",
  file: "q15-award-funnel.graphql",
  titleVi: "Từ đăng ký đến khen thưởng",
  titleEn: "From registration to award",
  description: "",
  query: "query AwardFunnel($flags: [ID!]) { statistics(groupBy: [YEAR]) { year } }",
  variables: null,
};
const step = (name: string, file: string): SavedOperation => ({
  ...funnel,
  ...{ group: "step", name, file, query: `mutation ${name} { a }` },
});
const conference = step("RecordConference", "s16-record-conference.graphql");
const nominate = step("Nominate", "s16a-nominate.graphql");
const saved = [funnel, conference, nominate];
const own = "query Own($s: String) { movements(search: $s) { totalCount } } # thi đua & + %";

const opened = (link: string) => {
  const read = readLink(new URL(link));
  return read && resolveLink(read, saved);
};

describe("a link to an operation", () => {
  it.each(["q15", "Q15", "q15-award-funnel", "q15-award-funnel.graphql", "AwardFunnel"])(
    "opens a saved question by %s",
    (name) => {
      expect(opened(`${page}?operation=${name}`)).toEqual({ operation: funnel, fault: null });
    },
  );

  it.each([
    ["s16", conference],
    ["s16a", nominate],
    ["S16A-nominate", nominate],
  ])("opens the step %s, and none that stands beside it", (name, operation) => {
    expect(opened(`${page}?operation=${name}`)).toEqual({ operation, fault: null });
  });

  it("gives variables to the question", () => {
    const variables = { flags: ["A"] };
    const link = `${page}?operation=q15&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    expect(opened(link)).toEqual({ operation: { ...funnel, variables }, fault: null });
  });

  it.each(["{", "[1]", "7", "null"])(
    "opens the question without variables that are %s, and says so",
    (text) => {
      const link = `${page}?operation=q15&variables=${encodeURIComponent(text)}`;
      expect(opened(link)).toEqual({ operation: funnel, fault: "variables-not-an-object" });
    },
  );

  it("says of a question that is not there that it is not", () => {
    expect(opened(`${page}?operation=q99`)).toEqual({ operation: null, fault: "unknown-question" });
  });

  it("opens a text, by the name of its first operation, and one that cannot be read, too", () => {
    const text = (query: string) => opened(`${page}?query=${encodeURIComponent(query)}`)?.operation;
    expect(text(own)).toEqual({ name: "Own", query: own, variables: null });
    expect(text("{ sectors {")).toEqual({ name: null, query: "{ sectors {", variables: null });
  });

  it("is none where the address names nothing, or something else", () => {
    expect(readLink(new URL(page))).toBeNull();
    expect(readLink(new URL(`${page}?utm=1#top`))).toBeNull();
  });

  it("is short for a saved question, and names its variables where they differ", () => {
    expect(writeLink(page, { query: funnel.query, variables: "" }, saved)).toBe(`${page}?operation=q15`);
    expect(writeLink(page, { query: funnel.query, variables: '{\n  "flags": ["A"]\n}' }, saved)).toBe(
      `${page}?operation=q15&variables=%7B%22flags%22%3A%5B%22A%22%5D%7D`,
    );
  });

  it.each([own, `${own}\n# ${"x".repeat(10_000)}`])("opens what it was made of: %.20s…", (query) => {
    const link = writeLink(page, { query, variables: '{"s":"mùa & thu"}' }, saved);
    expect(opened(link)?.operation).toEqual({ name: "Own", query, variables: { s: "mùa & thu" } });
    expect(link.indexOf("#") !== -1).toBe(query.length > 8000);
  });
});
