import ts from "typescript";
import { parse, walk, type SourceFile } from "../architecture/source-files";

/** One place that asks for a message. */
export interface KeyUse {
  where: string;
  /** The namespaces the file speaks; empty when it was handed its `t`. */
  namespaces: readonly string[];
  /** Matches the keys asked for, without namespace unless the code names one. */
  pattern: RegExp;
  isWhole: boolean;
}

export interface FoundKeys {
  uses: KeyUse[];
  /** Namespaces asked for by a key that is only known when the code runs. */
  dynamic: ReadonlySet<string>;
  /** Every text in the code that could be such a key, as patterns. */
  literals: readonly RegExp[];
}

/** Calls that name the namespaces a file speaks, and the argument that does. */
const SPEAKS: Record<string, number> = {
  useTranslation: 0,
  getFixedT: 1,
  pageTitle: 1,
};

export function findKeys(
  files: readonly SourceFile[],
  known: readonly string[],
): FoundKeys {
  const uses: KeyUse[] = [];
  const dynamic = new Set<string>();
  const literals = new Map<string, RegExp>();
  for (const file of files) {
    const tree = parse(file);
    const namespaces = namespacesOf(tree, known);
    walk(tree, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        const pattern = patternOf(node);
        if (pattern) literals.set(pattern.source, pattern);
      }
      for (const key of keysAskedFor(node)) {
        const pattern = patternOf(key);
        const { line } = tree.getLineAndCharacterOfPosition(key.getStart());
        const where = `${file.path}:${line + 1}`;
        const isWhole = ts.isStringLiteralLike(key);
        if (pattern) uses.push({ where, namespaces, pattern, isWhole });
        else for (const name of namespaces) dynamic.add(name);
      }
    });
  }
  return { uses, dynamic, literals: [...literals.values()] };
}

function namespacesOf(tree: ts.SourceFile, known: readonly string[]): string[] {
  const found = new Set<string>();
  walk(tree, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "ns") {
      collect(node.initializer);
    }
    if (!ts.isCallExpression(node)) return;
    const place = SPEAKS[calleeName(node)];
    const argument = place === undefined ? undefined : node.arguments[place];
    if (argument) collect(argument);
    else if (place === 0) found.add("common");
  });
  function collect(node: ts.Node): void {
    walk(node, (inner) => {
      if (ts.isStringLiteralLike(inner) && known.includes(inner.text)) {
        found.add(inner.text);
      }
    });
  }
  return [...found];
}

function calleeName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : expression.getText();
}

/** The expressions given as key: to a function called `t`, to pageTitle, as `i18nKey`. */
function keysAskedFor(node: ts.Node): ts.Expression[] {
  if (ts.isJsxAttribute(node) && node.name.getText() === "i18nKey") {
    const value = node.initializer;
    if (!value) return [];
    return ts.isJsxExpression(value)
      ? branches(value.expression)
      : branches(value as ts.StringLiteral);
  }
  if (!ts.isCallExpression(node)) return [];
  const name = calleeName(node);
  const key =
    name === "t"
      ? node.arguments[0]
      : name === "pageTitle"
        ? node.arguments[2]
        : isFixedT(node.expression)
          ? node.arguments[0]
          : undefined;
  return branches(key);
}

/** `getFixedT(locale, "ns")("key")`. */
function isFixedT(expression: ts.Expression): boolean {
  return (
    ts.isCallExpression(expression) && calleeName(expression) === "getFixedT"
  );
}

function branches(node: ts.Expression | undefined): ts.Expression[] {
  if (!node) return [];
  if (ts.isConditionalExpression(node)) {
    return [...branches(node.whenTrue), ...branches(node.whenFalse)];
  }
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return branches(node.expression);
  }
  return [node];
}

/** What a literal or template can become; null for anything else, and for a template with no fixed part. */
function patternOf(node: ts.Node): RegExp | null {
  if (ts.isStringLiteralLike(node)) return whole(escape(node.text));
  if (!ts.isTemplateExpression(node)) return null;
  const tails = node.templateSpans.map(({ literal }) => literal.text);
  const fixed = [node.head.text, ...tails];
  if (!fixed.some((part) => /\w/.test(part))) return null;
  return whole(fixed.map(escape).join("[\\w-]+(\\.[\\w-]+)*"));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const whole = (source: string) => new RegExp(`^${source}$`);

/** Whether a key of this namespace is among those the place asks for. */
export function asksFor(use: KeyUse, namespace: string, key: string): boolean {
  if (use.pattern.test(`${namespace}:${key}`)) return true;
  const speaks =
    use.namespaces.length === 0 || use.namespaces.includes(namespace);
  return speaks && use.pattern.test(key);
}
