import { noteAnswer, schemaTold } from "./schema-told";

const refused = { errors: [{ message: "…", extensions: { code: "INTROSPECTION_OFF" } }] };

it("the schema counts as told until an answer says that it is not, and again when it comes", () => {
  const told = [
    { data: { sectors: [] } },
    { errors: [{ message: "…" }], data: null },
    null,
    refused,
    { data: { sectors: [] } },
    { data: { __schema: {} } },
  ].map((answer) => {
    noteAnswer(answer);
    return schemaTold.get();
  });
  expect(told).toEqual([true, true, true, false, false, true]);
});
