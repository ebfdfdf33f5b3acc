import ts from "typescript";
import { parse, walk, type SourceFile } from "./source-files";

const FORBIDDEN_NAMES = new Set([
  "process",
  "fetch",
  "performance",
  "console",
  "globalThis",
  "setTimeout",
  "setInterval",
  "require",
]);
const FORBIDDEN_CALLS = new Set([
  "Date.now",
  "Math.random",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);

/** Where a file asks the clock, chance, the process or the network: what makes the same input give another answer. */
export function findImpurities(file: SourceFile): string[] {
  const found: string[] = [];
  const tree = parse(file);
  walk(tree, (node) => {
    const what = impurity(node);
    if (what === null) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${file.path}:${line + 1} ${what}`);
  });
  return found;
}

function impurity(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return FORBIDDEN_CALLS.has(text) ? text : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
    return node.arguments?.length ? null : "new Date()";
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") {
    return "Date()";
  }
  if (!ts.isIdentifier(node) || !FORBIDDEN_NAMES.has(node.text)) return null;
  return isReference(node) ? node.text : null;
}

/** A use of the global, as against a property, a key or a declaration of the same name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const declares =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name === node;
  return !declares;
}
