import { ApolloServer } from "@apollo/server";
import { buildSchema, GraphQLError } from "graphql";
import { DirectExecution, type Execute } from "./direct-execution";

const schema = buildSchema(
  "type Query { motto: String, name(of: Int!): String } type Mutation { count: Int }",
);

/** Asks a server that runs operations so. */
async function ask(execute: Execute<object>, query: string, withPlugin = true) {
  const { executor, plugin } = new DirectExecution<object>(execute);
  const viaGateway: string[] = [];
  const server = new ApolloServer<object>({
    gateway: {
      load: async () => ({
        executor: (request) => {
          viaGateway.push(request.source);
          return executor(request);
        },
      }),
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    plugins: withPlugin ? [plugin] : [],
    includeStacktraceInErrorResponses: false,
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await server.start();
  const { body, http } = await server.executeOperation({ query });
  await server.stop();
  if (body.kind !== "single") throw new Error("an answer in parts");
  return { answer: body.singleResult, header: http.headers.get("x-told"), viaGateway };
}

describe("an operation that is run directly", () => {
  it("is answered without the gateway, and with the headers that it sets", async () => {
    const execute: Execute<object> = async ({ response }) => {
      response.http.headers.set("x-told", "yes");
      return { data: { motto: "together" } };
    };
    expect(await ask(execute, "{ motto }")).toEqual({
      answer: { data: { motto: "together" } },
      header: "yes",
      viaGateway: [],
    });
  });

  it("runs once when it has errors, which Apollo Server gives their form", async () => {
    let runs = 0;
    const { answer, viaGateway } = await ask(async () => {
      runs += 1;
      return { data: { count: null }, errors: [new GraphQLError("no", { path: ["count"] })] };
    }, "mutation { count }");
    expect([runs, viaGateway.length]).toEqual([1, 1]);
    expect(answer).toEqual({
      data: { count: null },
      errors: [{ message: "no", path: ["count"], extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    });
  });

  it("is answered with the error that it throws", async () => {
    const { answer } = await ask(async () => {
      throw new GraphQLError("not now", { extensions: { code: "BUSY" } });
    }, "{ motto }");
    expect(answer).toEqual({ errors: [{ message: "not now", extensions: { code: "BUSY" } }] });
  });

  it("is not run where Apollo Server refuses it", async () => {
    let runs = 0;
    const { answer } = await ask(async () => {
      runs += 1;
      return { data: {} };
    }, "{ nothing }");
    expect([runs, answer.errors?.length]).toEqual([0, 1]);
  });

  it("is not passed over by a server without the plugin", async () => {
    const { answer } = await ask(async () => ({ data: { motto: "together" } }), "{ motto }", false);
    expect(answer.errors?.[0]?.message).toContain("plugin");
  });
});
