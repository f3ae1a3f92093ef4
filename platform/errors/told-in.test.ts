import {
  buildSchema,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type OperationDefinitionNode,
} from "graphql";
import { GraphError } from "./graph-error";
import { toldIn } from "./told-in";
import { withText } from "./told-text";

const schema = buildSchema(`
  enum Colour { RED BLUE }
  input Filter { colour: Colour!, year: Int }
  type Town { name: String, colour: Colour, twin: Town }
  type Query { town(code: ID!, filter: Filter): Town }
`);

const code = "GRAPHQL_VALIDATION_FAILED";
const inVietnamese = (message: string, extensions: object = { code }) =>
  toldIn("vi", { message, extensions: { ...extensions } }).message;
const faultsOf = (text: string) => validate(schema, parse(text)).map(({ message }) => inVietnamese(message));

describe("an error in Vietnamese", () => {
  it.each([
    ['{ town(code: "x") { nam } }', 'Không có trường "nam" trên kiểu "Town". Có phải ý muốn nói "name"?'],
    [
      '{ town(code: "x") }',
      'Trường "town" kiểu "Town" phải chọn trường con. Có phải ý muốn nói "town { ... }"?',
    ],
    ["{ town { name } }", 'Trường "town" cần đối số "code" kiểu "ID!", nhưng đối số này không được đưa vào.'],
    [
      '{ town(code: "x", filter: { colour: REDD }) { name } }',
      'Không có giá trị "REDD" trong kiểu liệt kê "Colour". Có phải ý muốn nói giá trị "RED"?',
    ],
    [
      '{ town(code: "x", filter: { colour: RED, year: "2020" }) { name } }',
      'Kiểu Int chỉ nhận số nguyên, không nhận: "2020"',
    ],
    [
      '{ town(code: "x") { a: name } town(code: "x") { a: colour } }',
      'Các trường "town" xung đột, vì các trường con "a" xung đột, vì "name" và "colour" là hai trường khác nhau. Hãy đặt bí danh khác nhau nếu cần lấy cả hai.',
    ],
    ["query ($x: Int) { town(code: 1) { name } }", 'Biến "$x" không được dùng.'],
    ["{ town(code: 1) { ...f } }", 'Không có fragment "f".'],
  ])("is made by a rule of what GraphQL says of %s", (text, told) => expect(faultsOf(text)).toEqual([told]));

  it("has a reason within it told too, wherever a value was wrong", () => {
    const document = parse("query ($filter: Filter) { town(code: 1, filter: $filter) { name } }");
    const { variableDefinitions = [] } = document.definitions[0] as OperationDefinitionNode;
    const { errors } = getVariableValues(schema, variableDefinitions, { filter: { colour: "; GREEN" } });
    expect(errors?.map(({ message }) => inVietnamese(message))).toEqual([
      'Biến "$filter" có giá trị không hợp lệ "; GREEN" tại "filter.colour"; Không có giá trị "; GREEN" trong kiểu liệt kê "Colour".',
    ]);
  });

  it("has GraphQL's words behind what its code means, where there is no rule", () => {
    expect(inVietnamese("Something new is wrong.")).toBe(
      "Tài liệu không phù hợp với lược đồ. Lỗi nêu rõ trường, đối số hoặc kiểu. (Something new is wrong.)",
    );
  });

  it("is what it says in Vietnamese, wherever it went and however its extensions were copied", () => {
    const error = new GraphError("INVALID_ID", { en: "No id.", vi: "Không phải định danh." }, { found: "x" });
    const { message, extensions } = new GraphQLError(error.message, { originalError: error });
    const told = toldIn("vi", { message, extensions: { ...extensions, subgraph: "awards" } });
    expect(JSON.parse(JSON.stringify(told))).toEqual({
      message: "Không phải định danh.",
      extensions: { code: "INVALID_ID", found: "x", subgraph: "awards" },
    });
  });

  it("has GraphQL's words about a variable before what a scalar says of its value", () => {
    const text = { en: "That is no day; a day is a day.", vi: "Đó không phải là ngày." };
    const extensions = withText({ code: "INVALID_DATE" }, text);
    const message = 'Variable "$day" got invalid value "x; y"; That is no day; a day is a day.';
    expect(toldIn("vi", { message, extensions }).message).toBe(
      'Biến "$day" có giá trị không hợp lệ "x; y"; Đó không phải là ngày.',
    );
  });

  it("is left as a subgraph has told it", () => {
    expect(inVietnamese("Không phải định danh.", { code: "INVALID_ID", subgraph: "awards" })).toBe(
      "Không phải định danh.",
    );
  });

  it("is left as it is under a code that is none", () => {
    expect(inVietnamese("What?", { code: "WHAT" })).toBe("What?");
  });

  it("is soon made of whatever text a client sends", () => {
    for (const piece of ['" at "', "; ", '"', " Did you mean ", ", found "]) {
      const message = `Variable "$x" got invalid value "${piece.repeat(50_000)}"; no`;
      const begin = performance.now();
      inVietnamese(message);
      expect(performance.now() - begin).toBeLessThan(5_000);
    }
  });
});

it("an error in English is the very same", () => {
  const error = new GraphError("INVALID_ID", { en: "No id.", vi: "Không phải định danh." }).toJSON();
  expect(toldIn("en", error)).toBe(error);
});
