import "./require-node.mjs";
import { prepare } from "./prepare.mjs";

/** `npm run build`: everything that `npm start` would make, without starting. */
await prepare();
