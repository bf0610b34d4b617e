import { isAlias, visit, type YAMLError } from "yaml";
import type { SeedFile } from "../files.js";
import type { SeedProblem } from "./problem.js";

const shownLine = (text: string): string => JSON.stringify(text.slice(0, 70));

const lineText = (file: SeedFile, line: number): string => shownLine(file.text.split("\n")[line - 1] ?? "");

/** Every line that a tab indents. The parser loses its way after the first one, so these come before what it says. */
function tabProblems(file: SeedFile): SeedProblem[] {
  return file.text.split("\n").flatMap((text, index) =>
    /^ *\t/.test(text)
      ? [{ file: file.file, line: index + 1, expected: "spaces for indentation", came: shownLine(text) }]
      : [],
  );
}

function syntaxProblem(file: SeedFile, error: YAMLError): SeedProblem {
  const { line } = file.lines.linePos(error.pos[0]);
  const twice = error.code === "DUPLICATE_KEY";
  const expected = twice ? "every field once in an entry" : `valid YAML (${error.message.split("\n")[0]})`;
  return { file: file.file, line, expected, came: lineText(file, line) };
}

function styleProblems(file: SeedFile): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const returns = file.text.indexOf("\r");
  if (returns >= 0) {
    const { line } = file.lines.linePos(returns);
    problems.push({ file: file.file, line, expected: "lines that end with LF only", came: "a carriage return" });
  }
  visit(file.document, {
    Alias(_key, node) {
      const { line } = file.lines.linePos(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        problems.push({ file: file.file, line, expected: "the value itself", came: `the alias *${node.source}` });
      }
    },
  });
  return problems;
}

/** Fields that stand twice, each; of errors in the structure only the first, because the later ones mostly follow from it. */
function parserProblems(file: SeedFile): SeedProblem[] {
  const errors = [...file.document.errors, ...file.document.warnings];
  const twice = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const structure = errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
  return [...structure, ...twice].map((error) => syntaxProblem(file, error));
}

/** Whatever keeps one file from being read as plain YAML: tabs, syntax, repeated fields, aliases, other line ends. */
export function syntaxProblems(file: SeedFile): SeedProblem[] {
  const tabs = tabProblems(file);
  if (tabs.length > 0) return tabs;
  const found = parserProblems(file);
  return found.length > 0 ? found : styleProblems(file);
}
