import { listen } from "../listen";

test("a process that is never ready", async () => {
  await listen(Number(process.env["HARNESS_PORT"]), "stubborn", { patienceMs: 1_500 });
});
