/** Records what clients send in each test of a suite, as it leaves them, and what is answered. */
export function recordRequests(): { readonly sent: Request[]; readonly answers: Response[] } {
  const sent: Request[] = [];
  const answers: Response[] = [];
  beforeEach(() => {
    const send = globalThis.fetch;
    jest.spyOn(globalThis, "fetch").mockImplementation(async (to, options) => {
      sent.push(new Request(to, options));
      const answer = await send(to, options);
      answers.push(answer);
      return answer;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    sent.length = 0;
    answers.length = 0;
  });
  return { sent, answers };
}
