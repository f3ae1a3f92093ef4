import { joined, type Text } from "../../languages/language";
import { texts } from "./checking.texts";

/** Kinds by their labels, with what stands between two of them. */
export function kindsTold(labels: readonly Text[], between: Text = texts.and): Text {
  return joined(
    labels.map((kind) => texts.named({ kind })),
    between,
  );
}
