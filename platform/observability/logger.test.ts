import fs from "node:fs";
import { QueryFailedError } from "typeorm";
import { createLogger, errorForLog } from "./logger";

const name = "Trần Quốc Việt";

describe("an error as it is logged", () => {
  it("keeps what it is, what it says, its code and where it arose", () => {
    const error = Object.assign(new TypeError("it failed"), { code: "E_FAILED" });
    const { stack, ...rest } = errorForLog(error);
    expect(rest).toEqual({ type: "TypeError", message: "it failed", code: "E_FAILED" });
    expect(stack).toContain("logger.test");
  });

  it("keeps none of the values of a statement, wherever drivers put them", () => {
    const driver = Object.assign(new Error("no such table: person"), {
      sql: `SELECT * FROM person WHERE search LIKE '%${name}%'`,
      code: "ER_NO_SUCH_TABLE",
    });
    const failed = new QueryFailedError("SELECT * FROM person WHERE search LIKE ?", [name], driver);
    const outer = new Error("the statement failed", { cause: failed });
    for (const error of [driver, failed, outer])
      expect(JSON.stringify(errorForLog(error))).not.toContain(name);
    expect(errorForLog(outer).cause).toMatchObject({
      type: "QueryFailedError",
      message: "no such table: person",
    });
  });

  it("is no longer than a line may be, and still tells where it arose", () => {
    const { message, stack } = errorForLog(new Error("x".repeat(1_000_000)));
    expect(message).toBe(`${"x".repeat(2_000)}…`);
    expect(stack?.length).toBeLessThan(10_100);
    expect(stack).toContain("logger.test");
  });

  it("ends where causes go round", () => {
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(errorForLog(error)).length).toBeLessThan(10_000);
  });

  it.each([[name], [{ name }], [null], [undefined]])("tells no value that was thrown: %j", (thrown) => {
    expect(JSON.stringify(errorForLog(thrown))).not.toContain(name);
  });
});

it("a line has addresses without their logins and parameters, also those that errors repeat", () => {
  const lines: string[] = [];
  const written = jest.spyOn(fs, "writeSync").mockImplementation((_fd, line) => lines.push(String(line)));
  const log = createLogger("test", "info");
  log.warn(
    { err: new Error("connect redis://user:s3cret@host:6379?x=s3cret"), url: "http://:s3cret@h/" },
    "away",
  );
  written.mockRestore();
  expect(lines.join("")).toContain("redis://…@host:6379?…");
  expect(lines.join("")).not.toContain("s3cret");
});
