import { listen } from "../listen";

test("a process that nobody stops", async () => {
  await listen(Number(process.env["HARNESS_PORT"]), "ready");
});
