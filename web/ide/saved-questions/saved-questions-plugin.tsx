import type { GraphiQLPlugin } from "@graphiql/react";
import { QuestionsIcon } from "./questions-icon";
import { SavedQuestions } from "./saved-questions";

export const SAVED_QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: "Saved questions (câu hỏi mẫu)",
  icon: QuestionsIcon,
  content: SavedQuestions,
};
