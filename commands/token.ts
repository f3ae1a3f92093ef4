import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { SignJWT } from "jose";
import { readSecrets } from "../gateway/guard/access/token-keys";
import { readConfig, type Config } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { runMain } from "./run-main";
import { grantOf, roleList } from "./token/grant-of";

interface Options {
  readonly role: string;
  readonly sector?: string;
  readonly cluster?: string;
  readonly unit?: string;
  readonly person?: string;
  readonly name?: string;
  readonly id?: string;
  readonly hours: string;
}

/** Mints a token for trying things out. It is no login: who runs it says who they are. */
async function main(): Promise<void> {
  const command = new Command("token")
    .description("Mints a token for trying things out, with the key of AUTH_SECRET or AUTH_SECRET_FILE.")
    .requiredOption("--role <role>", `one of ${roleList}`)
    .option("--sector <code>", "the sector in which the role is held: COURT")
    .option("--cluster <code>", "the cluster in which a cluster-head leads: spc-cluster-6")
    .option("--unit <code>", "the unit for which a unit-officer works: spc-dop")
    .option("--person <code>", "the person as whom a council-member votes: nguyen-van-a")
    .option("--id <id>", "whom the token is of")
    .option("--name <name>", "what they are called")
    .option("--hours <hours>", "how long it is good", "8")
    .parse();
  const options = command.opts<Options>();
  const config = readConfig();
  const secret = await secretOf(config);
  const hours = Number(options.hours);
  if (!(hours > 0 && hours <= 24 * 30))
    throw new StartError(`--hours ${options.hours}: is a number up to 720.`);
  const { issuer = "", audience = "", algorithms = [] } = config.authentication ?? {};
  const claims = { roles: [grantOf(options)], ...(options.name ? { name: options.name } : {}) };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: algorithms[0] ?? "HS256", typ: "JWT" })
    .setSubject(options.id ?? `trial-${options.role}-${randomUUID().slice(0, 8)}`)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000 + hours * 3600))
    .sign(secret);
  // The token alone on standard output, so that a shell can take it; the rest is for people.
  process.stdout.write(`${token}\n`);
  process.stderr.write(
    `\nGood for ${hours} h as ${claims.roles[0]}. Send it with each request:\n` +
      `  authorization: Bearer <the token>\n` +
      `In a shell: TOKEN=$(npm run -s token -- --role ${options.role} ...), then\n` +
      `  curl -s http://${config.host}:${config.port}/graphql -H "authorization: Bearer $TOKEN" \\\n` +
      `    -H 'content-type: application/json' -d '{"query":"{ sectors { name } }"}'\n` +
      "In the IDE: Token, at the top; it is kept until the page is reloaded.\n",
  );
}

async function secretOf({ authentication, isProduction }: Config) {
  if (isProduction)
    throw new StartError("Tokens are minted for trying things out only, not with NODE_ENV=production.");
  const keys = authentication?.keys;
  const [first] =
    keys?.kind === "secret"
      ? readSecrets(keys.secret)
      : keys?.kind === "secret-file"
        ? readSecrets(await readFile(keys.file, "utf8"))
        : [];
  if (!first)
    throw new StartError(
      "Tokens are minted with a shared key. Set AUTH_SECRET or AUTH_SECRET_FILE, here and for the graph.",
    );
  return first;
}

runMain(main);
