import { EDITOR_FONT } from "./editor-options";

/**
 * Loads the editor's font, Vietnamese letters included, before the first editor is drawn: Monaco measures
 * the width of a character once, and places the cursor wrongly if the font changes afterwards.
 */
export async function loadEditorFont(): Promise<void> {
  try {
    await document.fonts.load(`${EDITOR_FONT.size}px ${EDITOR_FONT.name}`, "Aa Ệệ");
  } catch (error) {
    console.warn("The editor's font could not be loaded", error);
  }
}
