import { optional, NotAValue, type Column } from "./column";

/** `true` or `false`, in exactly these letters. */
export function boolean(): Column<boolean | null> {
  return optional<boolean>({
    parse: (cell) => {
      if (cell === "true" || cell === "false") return cell === "true";
      const lower = cell.toLowerCase();
      return new NotAValue(
        "true or false",
        lower === "true" || lower === "false" ? `write ${lower}` : undefined,
      );
    },
    format: String,
  });
}
