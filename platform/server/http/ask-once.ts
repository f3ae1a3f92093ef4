/**
 * Asks once for all who ask meanwhile, and for those who come within a while after it: what many ask for costs no more than
 * what one does.
 * @param keptMs how long an answer stands, in milliseconds; 0 for those only who ask before it has come.
 */
export function askOnce<Answer>(ask: () => Promise<Answer>, keptMs: number): () => Promise<Answer> {
  let known: Promise<Answer> | undefined;
  return () => {
    if (known) return known;
    const asked = ask();
    known = asked;
    const forget = () => void (known = undefined);
    void asked.then(() => (keptMs > 0 ? setTimeout(forget, keptMs).unref() : forget()), forget);
    return asked;
  };
}
