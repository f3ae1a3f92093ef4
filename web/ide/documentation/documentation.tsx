import { DocExplorer, useDocExplorerActions } from "@graphiql/plugin-doc-explorer";
import { useGraphiQL } from "@graphiql/react";
import { useMemo, useState } from "react";
import { BothLanguages } from "../both-languages";
import { elementsOf, searchElements, type SchemaElement } from "./search-schema";

/** More than that nobody reads; another word finds better. */
const MOST_SHOWN = 60;

/** GraphiQL's documentation under a search of ours, which looks into descriptions, too. */
export function Documentation() {
  const schema = useGraphiQL((state) => state.schema);
  const elements = useMemo(() => (schema ? elementsOf(schema) : []), [schema]);
  const [text, setText] = useState("");
  const { push } = useDocExplorerActions();
  const found = searchElements(elements, text);

  const show = ({ type, field }: SchemaElement) => {
    push({ name: type.name, def: type });
    if (field) push({ name: field.name, def: field });
    setText("");
  };
  return (
    <div className="documentation">
      {/* By this class GraphiQL's shortcut finds where to search. */}
      <label className="graphiql-doc-explorer-search-input documentation-search">
        <BothLanguages vi="Tìm trong tài liệu ·" en="Search names and descriptions" />
        <input
          type="search"
          placeholder="giao uoc, cluster, ballot…"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p role="status" className="documentation-count">
        {text.trim() && <FoundCount count={found.length} />}
      </p>
      {text.trim() ? (
        <ul className="documentation-found" lang="en">
          {found.slice(0, MOST_SHOWN).map((element) => (
            <li key={element.path}>
              <button type="button" onClick={() => show(element)}>
                <strong>{element.path}</strong>
                {element.description && <span>{element.description}</span>}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <DocExplorer />
      )}
    </div>
  );
}

function FoundCount({ count }: { count: number }) {
  const isCut = count > MOST_SHOWN;
  return (
    <BothLanguages
      vi={`Tìm thấy ${count}${isCut ? `, ${MOST_SHOWN} mục đầu:` : ""} ·`}
      en={`${count} found${isCut ? `, the first ${MOST_SHOWN}:` : ""}`}
    />
  );
}
