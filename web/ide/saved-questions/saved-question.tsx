import { PlayIcon } from "@graphiql/react";
import { numberOf, type SavedOperation } from "./saved-operation";

interface Props {
  operation: SavedOperation;
  isOpen: boolean;
  isReady: boolean;
  onOpen: () => void;
  onRun: () => void;
}

export function SavedQuestion({ operation, isOpen, isReady, onOpen, onRun }: Props) {
  const { name, titleVi, titleEn, description } = operation;
  return (
    <li className="saved-question" aria-current={isOpen}>
      <button type="button" className="saved-question-open" onClick={onOpen} disabled={!isReady}>
        <strong lang="vi">{titleVi}</strong>
        <span lang="en">{titleEn}</span>
        {description && (
          <small lang="en" title={description}>
            {description}
          </small>
        )}
      </button>
      <div className="saved-question-foot">
        <button
          type="button"
          className="saved-question-run"
          onClick={onRun}
          disabled={!isReady}
          aria-label={`Chạy · Run ${name}`}
        >
          <PlayIcon aria-hidden="true" /> Chạy · Run
        </button>
        <span className="saved-question-number">{numberOf(operation)}</span>
      </div>
    </li>
  );
}
