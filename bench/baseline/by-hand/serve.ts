import { serveAnswers } from "../../serve-answers";
import { Files, type Variables } from "./files";
import { handQuestions } from "./questions";

/** Answers `POST /q03` and its likes with `{"variables": {...}}`, over the SQLite files of the folder that is its argument. */
function main(folder: string): void {
  const files = new Files(folder);
  const answers = new Map(
    Object.entries(handQuestions).map(([name, question]) => [`/${name}`, question(files)]),
  );
  serveAnswers((path, body) => {
    const { variables } = JSON.parse(body) as { variables: Variables };
    return answers.get(path)?.(variables) ?? null;
  });
}

main(process.argv[2] ?? ".data");
