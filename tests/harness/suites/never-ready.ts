import { listen } from "../listen";

test("a process that is never ready", async () => {
  await listen("stubborn", { patienceMs: 500 });
});
