import { useIsSchemaTold } from "./schema-told";

/** Says why documentation and completion are empty where the graph does not tell its schema, and what to set. */
export function SchemaNotice() {
  if (useIsSchemaTold()) return null;
  return (
    <p className="schema-notice" role="status">
      This graph does not tell its schema: operations run, without documentation, completion and query
      builder. Whoever runs it sets <code>INTROSPECTION=on</code>; a token that may see it goes into Headers
      (Đồ thị không cho xem lược đồ; đặt <code>INTROSPECTION=on</code> để bật).
    </p>
  );
}
