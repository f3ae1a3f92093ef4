import { sharedGraphUrl } from "../../testing/shared-graph";
import { auditorHeaders } from "../../testing/tokens";

interface Told {
  readonly status: number;
  readonly language: string | null;
  readonly vary: string | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly data: unknown;
}

async function send(request: RequestInit, language: string | null, search = ""): Promise<Told> {
  const headers = { ...request.headers, ...(language === null ? {} : { "accept-language": language }) };
  const response = await fetch(`${sharedGraphUrl()}/graphql${search}`, { ...request, headers });
  const { errors = [], data } = (await response.json()) as Partial<Told>;
  const header = (name: string) => response.headers.get(name);
  const [told, vary] = [header("content-language"), header("vary")];
  return { status: response.status, language: told, vary, errors: errors.map(withoutId), data };
}

/** Each request has its own. */
function withoutId({ extensions: { requestId: _, ...extensions }, ...error }: Told["errors"][number]) {
  return { ...error, extensions };
}

const posted = (body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...auditorHeaders() },
  body: JSON.stringify(body),
});
const query = (text: string, variables?: object) => posted({ query: text, variables });
const browser = "vi-VN,vi;q=0.9,en-US;q=0.8,en;q=0.7";

const refusals: readonly (readonly [what: string, request: RequestInit, vietnamese: string])[] = [
  [
    "a page that is too long",
    query("{ awards(first: 1000) { totalCount } }"),
    "`first` là 1000; giá trị phải nằm trong khoảng từ 1 đến 100.",
  ],
  [
    "a code that no title has",
    query('{ awards(filter: { titleCodes: ["GOVERNMENT_EMULATION_FLAGS"] }) { totalCount } }'),
    'Không có danh hiệu, hình thức khen thưởng nào mang mã "GOVERNMENT_EMULATION_FLAGS". Các mã gần nhất: GOVERNMENT_EMULATION_FLAG.',
  ],
  [
    "a day that is none, in the document",
    query('{ titles(filter: { asOf: "2020-02-31" }) { code } }'),
    '"2020-02-31" không phải là ngày; ngày được viết theo dạng YYYY-MM-DD.',
  ],
  [
    "a day that is none, in a variable",
    query("query ($day: Date) { titles(filter: { asOf: $day }) { code } }", { day: "2020-02-31" }),
    'Biến "$day" có giá trị không hợp lệ "2020-02-31"; "2020-02-31" không phải là ngày; ngày được viết theo dạng YYYY-MM-DD.',
  ],
  [
    "a field that no type has",
    query("{ sectors { nam } }"),
    'Không có trường "nam" trên kiểu "Sector". Có phải ý muốn nói "name"?',
  ],
  ["a document that breaks off", query("{ sectors { "), "Lỗi cú pháp: Cần Name, nhưng gặp <EOF>."],
  [
    "a number that is none, in GraphQL's words where no rule is for them",
    query("{ awards(first: 1x) { totalCount } }"),
    'Lỗi cú pháp: Invalid number, expected digit but got: "x".',
  ],
  ["a mutation", query("mutation { x }"), 'Không có trường "x" trên kiểu "Mutation".'],
  [
    "selections that nest too deep",
    query(`{ ${"a { ".repeat(60)} b ${"} ".repeat(60)} }`),
    "Các trường lồng nhau 61 cấp; tối đa cho phép là 40. Hãy yêu cầu ít hơn trong một thao tác.",
  ],
  [
    "a body that is no JSON",
    { method: "POST", headers: { "content-type": "application/json" }, body: "{" },
    "Nội dung yêu cầu không phải là JSON. Hãy gửi một thao tác, là một đối tượng có `query` và `variables`.",
  ],
  [
    "a token that is none",
    {
      ...query("{ __typename }"),
      headers: { authorization: "Bearer x", "content-type": "application/json" },
    },
    "Mã truy cập không phải là JSON Web Token. Hãy lấy mã truy cập mới, hoặc không gửi mã nào.",
  ],
  [
    "a method that is not GraphQL's",
    { method: "DELETE" },
    "Phương thức DELETE không dùng cho GraphQL. Hãy dùng POST hoặc GET.",
  ],
];

describe("what the graph tells people", () => {
  it.each(refusals)(
    "of %s is in Vietnamese to who prefers it, and otherwise the same",
    async (_, request, text) => {
      const [told, usual] = [await send(request, browser), await send(request, null)];
      expect(told.errors[0]?.message).toBe(text);
      expect(told.language).toBe("vi");
      expect(usual.language).toBe("en");
      expect(await send(request, "en-GB,vi;q=0.5")).toEqual(usual);
      const withoutText = ({ status, data, errors }: Told) => ({
        status,
        data,
        errors: errors.map(({ message: __, ...rest }) => rest),
      });
      expect(withoutText(told)).toEqual(withoutText(usual));
      for (const { vary } of [told, usual]) expect(vary).toContain("accept-language");
    },
  );

  it("keeps the word by which clients know that a persisted query has to be sent", async () => {
    const persistedQuery = { version: 1, sha256Hash: "0".repeat(64) };
    const { errors } = await send(posted({ extensions: { persistedQuery } }), "vi");
    expect(errors).toMatchObject([
      { message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } },
    ]);
  });

  it("explains what a clause of a rule found in the language that is asked for", async () => {
    const asked = query(
      '{ eligibility(recipientId: "CourtUnit:spc-dop", titleCode: "EXCELLENT_LABOUR_COLLECTIVE", year: 2021) { clauses { result explanation } } }',
    );
    const [told, usual] = [await send(asked, browser), await send(asked, null)];
    const explanation = "Hệ thống không có dữ liệu kỷ luật.";
    expect(JSON.stringify(told.data)).toContain(explanation);
    expect(JSON.stringify(usual.data)).toContain("The graph holds no disciplinary records.");
  });

  it("answers a GET with another tag in each language where the texts differ", async () => {
    const get = (language: string, text: string) =>
      fetch(`${sharedGraphUrl()}/graphql?query=${encodeURIComponent(text)}`, {
        headers: { ...auditorHeaders(), "apollo-require-preflight": "1", "accept-language": language },
      });
    const explained =
      '{ eligibility(recipientId: "CourtUnit:spc-dop", titleCode: "EXCELLENT_LABOUR_COLLECTIVE", year: 2021) { clauses { explanation } } }';
    const [vi, en] = [await get("vi", explained), await get("en", explained)];
    expect(vi.headers.get("etag")).not.toBe(en.headers.get("etag"));
    expect(vi.headers.get("content-language")).toBe("vi");
  });
});
