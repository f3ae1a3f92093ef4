import { schemaRefusal } from "./answers/answer-facts";
import { BothLanguages } from "./both-languages";
import { schemaTold } from "./schema-told";
import { RefusalNotice } from "./session-token/refusal-notice";
import { useShared } from "./shared-value";

/** Says why documentation and completion are empty where the graph does not tell its schema, and what to do. */
export function SchemaNotice() {
  const isTold = useShared(schemaTold);
  const refusal = useShared(schemaRefusal);
  if (refusal)
    return (
      <div className="notice" role="status">
        <BothLanguages
          vi="Đồ thị không cho xem lược đồ, nên chưa có tài liệu và gợi ý."
          en="The graph does not show its schema, so there are no documentation and completion yet."
        />
        <RefusalNotice refusal={refusal} />
      </div>
    );
  if (isTold) return null;
  return (
    <p className="notice" role="status">
      <span lang="vi">
        Đồ thị không cho xem lược đồ: câu truy vấn vẫn chạy, nhưng không có tài liệu và gợi ý. Người vận hành
        đặt <code>INTROSPECTION=on</code> để bật.
      </span>{" "}
      <span lang="en">
        This graph does not tell its schema: operations run, without documentation and completion. Whoever
        runs it sets <code>INTROSPECTION=on</code>; who holds a token that may see it enters it at “Token”.
      </span>
    </p>
  );
}
