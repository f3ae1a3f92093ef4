import { AnswerText, writeAnswer } from "./answer-text";

const data = { name: "Cờ thi đua", list: [1, null] };
const text = new AnswerText(JSON.stringify(data));

describe("data that are text already", () => {
  it("are written as the data would be", () => {
    expect(writeAnswer({ data: text })).toBe(writeAnswer({ data }));
    expect(writeAnswer({ data: text, errors: undefined })).toBe(writeAnswer({ data }));
  });

  it("are written as the data would be beside something else", () => {
    const errors = [{ message: "no" }];
    expect(writeAnswer({ data: text, extensions: { a: 1 } })).toBe(
      writeAnswer({ data, extensions: { a: 1 } }),
    );
    expect(writeAnswer({ errors, data: text })).toBe(writeAnswer({ errors, data }));
  });
});
