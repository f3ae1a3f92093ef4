import { isNonNullType, type GraphQLInputObjectType } from "graphql";
import { verifyChain } from "../../platform/audit/verify-chain";
import { isErrorCode } from "../../platform/errors/error-catalogue";
import { freshDatabase, type TestDatabase } from "../../testing/test-database";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { courtInputs, courtOfficers, courtsToWalk, putCourts, unsaidOfCourts } from "./mutations/courts";
import { openToWalk, type GraphToWalk } from "./mutations/graph-to-walk";
import { badInputs, unsaidFields, withTexts, type BadInput, type Input } from "./mutations/bad-inputs";

let where: TestDatabase;
let graph: GraphToWalk;
beforeAll(async () => {
  where = freshDatabase();
  graph = await openToWalk(courtsToWalk, where.location);
  await putCourts(graph);
});
afterAll(async () => {
  await graph?.close();
  await where?.remove();
});

const names = Object.keys(courtInputs);

interface UserError {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly englishMessage: string;
}
interface Answered {
  readonly userErrors: readonly UserError[];
  readonly replayed: boolean;
  /** The codes of `errors`. */
  readonly errors: readonly unknown[];
}

function inputTypeOf(name: string): GraphQLInputObjectType {
  const type = graph.schema.getMutationType()?.getFields()[name]?.args[0]?.type;
  if (!isNonNullType(type)) throw new Error(`there is no mutation ${name}`);
  return type.ofType as GraphQLInputObjectType;
}

async function send(name: string, input: Input, roles: readonly string[] = courtOfficers): Promise<Answered> {
  const text = `mutation ($input: ${inputTypeOf(name).name}!) {
    ${name}(input: $input) { replayed userErrors { code path message englishMessage } }
  }`;
  const { data, errors = [] } = await graph.run(text, { input }, roles);
  const payload = data?.[name] as Omit<Answered, "errors"> | null | undefined;
  for (const { message } of errors) expectNothingInternal(message);
  return {
    ...{ userErrors: payload?.userErrors ?? [], replayed: payload?.replayed ?? false },
    // What the schema refuses has no code before it comes to the gateway.
    errors: errors.map(({ extensions, path }) => extensions["code"] ?? (path ? "no code" : "BAD_USER_INPUT")),
  };
}

const asDryRun = (input: Input): Input => {
  const write = input["write"];
  return write !== null && typeof write === "object"
    ? { ...input, write: { ...write, dryRun: true } }
    : input;
};

/** What is wrong with how a bad input was answered; nothing where all is well. */
async function faultsOf(name: string, bad: BadInput): Promise<readonly string[]> {
  const { what, at, input, mustFail, sameAs } = bad;
  const place = `${name} ${at.join(".")}: ${what}`;
  const tried = await send(name, asDryRun(input));
  const faults: string[] = [];
  for (const code of tried.errors)
    if (!isErrorCode(code) || code === "INTERNAL_SERVER_ERROR") faults.push(`${place}: ${String(code)}`);
  const isTaken = tried.errors.length + tried.userErrors.length === 0;
  if (isTaken) return mustFail ? [`${place}: is taken`] : [];
  if (JSON.stringify(await send(name, input)) !== JSON.stringify(tried))
    faults.push(`${place}: a dry run differs`);
  if (tried.userErrors.length > 0 && !tried.userErrors.some(({ path }) => leadsTo(path, bad)))
    faults.push(
      `${place}: is told at ${tried.userErrors.map(({ code, path }) => `${code} ${path.join(".")}`).join(", ")}`,
    );
  for (const { message, englishMessage } of tried.userErrors)
    if (!isTold(message) || !isTold(englishMessage) || message === englishMessage)
      faults.push(`${place}: is told as ${message} / ${englishMessage}`);
  if (sameAs && JSON.stringify(await send(name, sameAs)) !== JSON.stringify(tried))
    faults.push(`${place}: is told otherwise where there is such a record`);
  return faults;
}

const isTold = (message: string) =>
  message.length > 5 && !/\bundefined\b|\bnull\b|\[object|\{\w+\}/.test(message);
/** An item of a list of single values may be told at its list, what is wrong with a list at one of its items. */
function leadsTo(path: readonly string[], { at, isBadByOthers }: BadInput): boolean {
  if (isBadByOthers) return path[0] === "input";
  const [told, asked] = [path.join("."), at.join(".")];
  if (told === asked || (at.at(-1) === "0" && told === at.slice(0, -1).join("."))) return true;
  return told.startsWith(`${asked}.`) && /^\d+$/.test(path[at.length] ?? "");
}

describe("what mutations are given", () => {
  it("is walked for all that there are, and for each field that they have", () => {
    expect(Object.keys(graph.schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([...names].sort());
    const unsaid = names.flatMap((name) =>
      unsaidFields(inputTypeOf(name), courtInputs[name] ?? []).map((field) => `${name} ${field}`),
    );
    expect(unsaid).toEqual(Object.keys(unsaidOfCourts));
  });

  it.each(names)("is refused by %s at its place where it is bad, and nothing is written", async (name) => {
    const before = await graph.rows();
    const faults: string[] = [];
    for (const valid of courtInputs[name] ?? []) {
      expect([name, await send(name, asDryRun(valid))]).toEqual([
        name,
        { userErrors: [], errors: [], replayed: false },
      ]);
      for (const bad of badInputs(inputTypeOf(name), valid)) faults.push(...(await faultsOf(name, bad)));
    }
    expect(faults).toEqual([]);
    expect(await graph.rows()).toEqual(before);
  });

  it("tells an officer of another sector nothing of what is there", async () => {
    const before = await graph.rows();
    const asOfficer = (name: string, input: Input) => send(name, input, ["sector-officer:JUSTICE"]);
    for (const name of names)
      for (const valid of courtInputs[name] ?? []) {
        const told = await asOfficer(name, valid);
        expect([name, told.errors]).toEqual([name, ["FORBIDDEN"]]);
        const unknown = withTexts(valid, (text) => text.replace(/^(\w+:).+/, "$1no-such"));
        expect([name, await asOfficer(name, unknown)]).toEqual([name, told]);
      }
    expect(await graph.rows()).toEqual(before);
  });

  it("is kept in composed letters, in whichever it came, and is the same under its key", async () => {
    for (const name of names)
      for (const valid of courtInputs[name] ?? []) {
        const decomposed = withTexts(valid, (text) => text.normalize("NFD"));
        expect(decomposed).not.toEqual(valid);
        const taken = { userErrors: [], errors: [] };
        expect([name, await send(name, decomposed)]).toEqual([name, { ...taken, replayed: false }]);
        expect([name, await send(name, valid)]).toEqual([name, { ...taken, replayed: true }]);
      }
    const texts = Object.values(await graph.rows())
      .flat()
      .flatMap((row) => Object.values(row))
      .filter((value): value is string => typeof value === "string");
    for (const told of ["Vụ Đổi tên", "Theo đề nghị của đơn vị", "Ghi chú của người nhập", "Báo cáo.pdf"])
      expect(texts).toContain(told);
    expect(texts.filter((text) => text !== text.normalize())).toEqual([]);
    expect(await verifyChain(graph.database.manager())).toMatchObject({ broken: null });
  });
});
