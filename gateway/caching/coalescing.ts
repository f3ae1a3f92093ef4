/**
 * Coalesces a question: it is put once for all who ask at the same time. Nobody gets an answer to a question that was put
 * before: who comes while one is under way waits for the next, with all others who come meanwhile.
 */
export function coalescing<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let current: Promise<unknown> | undefined;
  let next: Promise<Answer> | undefined;
  const begin = (): Promise<Answer> => {
    next = undefined;
    const asked = ask();
    const ended = asked.then(
      () => undefined,
      () => undefined,
    );
    current = ended;
    void ended.then(() => {
      if (current === ended && next === undefined) current = undefined;
    });
    return asked;
  };
  return () => {
    if (current === undefined) return begin();
    next ??= current.then(begin);
    return next;
  };
}
