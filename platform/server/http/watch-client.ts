import type { ServerResponse } from "node:http";
import type { WatchClient } from "../request/request-life";

/** Makes what calls back when the client goes away before it has its answer. It looks only when somebody asks it to. */
export function watchClient(response: ServerResponse): WatchClient {
  return (gone) => {
    const look = () => {
      if (!response.writableFinished) gone();
    };
    if (response.destroyed) look();
    else response.once("close", look);
  };
}
