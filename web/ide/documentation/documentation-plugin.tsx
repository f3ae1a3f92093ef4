import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { DocsIcon, type GraphiQLPlugin } from "@graphiql/react";
import { Documentation } from "./documentation";

export const DOCUMENTATION_PLUGIN: GraphiQLPlugin = {
  // The title by which GraphiQL's shortcut finds the button.
  title: DOC_EXPLORER_PLUGIN.title,
  icon: DocsIcon,
  content: Documentation,
};
