import ts from "typescript";
import { parse, walk, type SourceFile } from "../architecture/source-files";

/** Properties that a person reads or hears. */
const READ_ALOUD = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
  "label",
  "legend",
  "caption",
  "hint",
  "lead",
  "description",
  "summary",
  "message",
  "phoneLabel",
]);
const LETTERS = /\p{L}/u;

/** Words written in the markup itself, which no other language could replace. */
export function findWords(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  walk(tree, (node) => {
    for (const text of wordsOf(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1} ${text.trim()}`);
    }
  });
  return found;
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return worded([node.text]);
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
    return worded(literalsOf(node.expression));
  }
  if (ts.isJsxAttribute(node) && READ_ALOUD.has(node.name.getText())) {
    const value = node.initializer;
    if (!value) return [];
    return worded(
      ts.isStringLiteral(value)
        ? [value.text]
        : ts.isJsxExpression(value)
          ? literalsOf(value.expression)
          : [],
    );
  }
  return [];
}

const worded = (texts: string[]) => texts.filter((text) => LETTERS.test(text));

/** The texts an expression can be, as far as they stand in it. */
function literalsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((s) => s.literal.text)];
  }
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  }
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isSum = kind === ts.SyntaxKind.PlusToken;
    return [...(isSum ? literalsOf(node.left) : []), ...literalsOf(node.right)];
  }
  return [];
}
