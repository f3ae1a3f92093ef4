const ts = require("typescript");

/** Makes an ES module one that Jest can require, as Node itself does. */
module.exports = {
  process: (text, fileName) => ({
    code: ts.transpileModule(text, {
      fileName,
      compilerOptions: { allowJs: true, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    }).outputText,
  }),
};
