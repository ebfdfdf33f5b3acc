import { expect, test } from "vitest";
import { readImports } from "./architecture/import-graph";
import { readSources, type SourceFile } from "./architecture/source-files";

const sources = new Map(
  readSources()
    .filter(({ path, isTest }) => path.startsWith("app/") && !isTest)
    .map((file) => [file.path, file]),
);

/** A file is read once, however many pages lead to it. */
const codeImports = new Map<string, string[]>();

function importsOf(file: SourceFile): string[] {
  const known = codeImports.get(file.path);
  if (known) return known;
  const found = readImports(file).flatMap(({ to, typeOnly }) =>
    to && !typeOnly && !to.includes(".server.") ? [to] : [],
  );
  codeImports.set(file.path, found);
  return found;
}

/** Files whose code a page runs in the browser, through any chain of imports. */
function reachedFrom(start: SourceFile): SourceFile[] {
  const reached = new Map<string, SourceFile>();
  const open = [start];
  for (let file = open.pop(); file; file = open.pop()) {
    if (reached.has(file.path)) continue;
    reached.set(file.path, file);
    for (const to of importsOf(file)) {
      const next = sources.get(to);
      if (next) open.push(next);
    }
  }
  return [...reached.values()];
}

function spokenIn({ text }: SourceFile): string[] {
  return [...text.matchAll(/useTranslation\("(\w+)"\)/g)].map(
    ([, name]) => name!,
  );
}

function namedIn({ text }: SourceFile): string[] {
  const list = /i18n:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
}

function baseNamespaces(): string[] {
  const { text } = sources.get("app/i18n/namespaces.ts")!;
  const list = /BASE_NAMESPACES = \[([^\]]*)\]/.exec(text)?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
}

test("each page brings the messages of every component it shows", () => {
  // A message that is not there when React hydrates makes the whole page render again in the browser.
  const base = baseNamespaces();
  expect(base).toContain("common");
  const routes = [...sources.values()].filter(({ path }) =>
    /^app\/routes\/.*\.tsx$/.test(path),
  );
  expect(routes.length).toBeGreaterThan(10);
  const missing = routes.flatMap((route) => {
    const brought = new Set([...base, ...namedIn(route)]);
    const spoken = new Set(reachedFrom(route).flatMap(spokenIn));
    const lacking = [...spoken].filter((name) => !brought.has(name));
    return lacking.length > 0 ? [`${route.path}: ${lacking.join(", ")}`] : [];
  });
  expect(missing).toEqual([]);
});
