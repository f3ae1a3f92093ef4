import { AnswerText, writeAnswer } from "./answer-text";

const data = { name: "Cờ thi đua", list: [1, null] };
const apollo = (answer: object) => `${JSON.stringify(answer)}\n`;

describe.each([
  ["text", AnswerText.ofData(JSON.stringify(data))],
  ["bytes", new AnswerText(Buffer.from(apollo({ data })))],
])("data that are written already, as %s,", (_, written) => {
  it("are sent as the data would be", () => {
    expect(writeAnswer({ data: written }).toString()).toBe(apollo({ data }));
    expect(writeAnswer({ data: written, errors: undefined }).toString()).toBe(apollo({ data }));
    expect(written.toJSON()).toEqual(data);
  });

  it("are sent as the data would be beside something else", () => {
    const errors = [{ message: "no" }];
    const extensions = { a: 1 };
    expect(writeAnswer({ data: written, extensions })).toBe(apollo({ data, extensions }));
    expect(writeAnswer({ errors, data: written, extensions })).toBe(apollo({ errors, data, extensions }));
  });
});

it("an answer of which nothing is written is written as Apollo Server does it", () => {
  const errors = [{ message: "no", path: ["a"] }];
  for (const answer of [{ data }, { errors, data }, { errors, data: null }, { errors }])
    expect(writeAnswer(answer)).toBe(apollo(answer));
});
