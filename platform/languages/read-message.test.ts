import { messageReader } from "./read-message";

const field = { en: 'No field "{field}" on "{type}".', vi: 'Không có trường "{field}" trên "{type}".' };
const value = { en: "What stands here is {value}; {reason}", vi: "Ở đây là {value}; {reason}" };
const closed = { en: "Closed (for good).", vi: "Đã đóng." };
const read = messageReader({ field, value, closed });

describe("a message that is read back", () => {
  it.each([
    ['No field "a" on "B".', field, { field: "a", type: "B" }],
    ["What stands here is a; b; c", value, { value: "a; b", reason: "c" }],
    ["What stands here is a\nb; c", value, { value: "a\nb", reason: "c" }],
    ["Closed (for good).", closed, {}],
  ])("%j has a template and values", (message, template, values) =>
    expect(read(message)).toEqual({ template, values }),
  );

  it.each([
    'No field "a" on "B"',
    'Well: no field "a" on "B".',
    'No field "a" x" on "B".',
    "Closed for good.",
    "",
  ])("%j is none", (message) => expect(read(message)).toBeUndefined());
});
