import { StartError } from "../errors/start-error";
import type { ServerAddress } from "./server-address";

/** Says in one line why a database server cannot be used and what to look at; what is not known stays as it is. */
export function explainServerFailure(
  error: unknown,
  { host, port, username }: ServerAddress,
  database: string,
): unknown {
  const server = `The database server at ${host}:${port}`;
  switch ((error as { code?: string }).code) {
    case "ECONNREFUSED":
      return new StartError(
        `${server} is not there. Start it, or look at the host and port in DATABASE_URL.`,
      );
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartError(`${server} has a host name that is not known. Look at the host in DATABASE_URL.`);
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return new StartError(
        `${server} does not answer. Look at the network and at the host and port in DATABASE_URL.`,
      );
    case "ER_ACCESS_DENIED_ERROR":
    case "ER_ACCESS_DENIED_NO_PASSWORD_ERROR":
      return new StartError(
        `${server} refuses the user "${username}". Look at the user and password in DATABASE_URL.`,
      );
    case "ER_DBACCESS_DENIED_ERROR":
      return new StartError(
        `${server} lets the user "${username}" neither use nor make the database ${database}. Make it and grant all rights on it.`,
      );
    case "HANDSHAKE_NO_SSL_SUPPORT":
    case "ER_NOT_SUPPORTED_AUTH_MODE":
      return new StartError(
        `${server} asks for a way to log in that is not supported. Look at the user's authentication plugin.`,
      );
    default:
      return error;
  }
}
