import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { findCycles, readImports } from "./architecture/import-graph";
import { CORE_PACKAGES, FENCED, layerOf, RULES } from "./architecture/layers";
import { findImpurities } from "./architecture/purity";
import { parse, readSources } from "./architecture/source-files";

const sources = readSources();
const code = sources.filter(({ path }) => !path.endsWith(".css"));
const written = code.filter(({ isTest }) => !isTest);
const imports = written.flatMap(readImports);
const say = ({ from, specifier }: { from: string; specifier: string }) =>
  `${from} imports ${specifier}`;

describe("imports", () => {
  test("follow the table of layers", () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      if (to === null) return false;
      const [own, other] = [layerOf(from), layerOf(to)];
      const { may, types = [] } = RULES[own];
      const allowed = typeOnly ? [...may, ...types] : may;
      return own !== other && !allowed.includes(other);
    });
    expect(broken.map(say)).toEqual([]);
  });

  test("never lead to a route", () => {
    const broken = imports.filter(({ to }) => to?.startsWith("app/routes/"));
    expect(broken.map(say)).toEqual([]);
  });

  test("take fenced packages only where they belong", () => {
    const broken = imports.filter(({ from, specifier, to, typeOnly }) => {
      if (to !== null || typeOnly) return false;
      const fence = FENCED.find(({ packages }) => packages.test(specifier));
      return fence && !fence.layers.includes(layerOf(from));
    });
    expect(broken.map(say)).toEqual([]);
  });

  test("form no ring", () => {
    expect(findCycles(imports)).toEqual([]);
  });

  test("keep the browser's code free of Node and of the server's files", () => {
    const broken = imports.filter(
      ({ from, specifier, typeOnly }) =>
        layerOf(from) === "components" &&
        !typeOnly &&
        (specifier.startsWith("node:") || specifier.endsWith(".server")),
    );
    expect(broken.map(say)).toEqual([]);
  });
});

describe("the core", () => {
  const core = written.filter(({ path }) => layerOf(path) === "core");

  test("leans on numbers and dates only", () => {
    const broken = imports.filter(
      ({ from, to, specifier }) =>
        layerOf(from) === "core" &&
        to === null &&
        !CORE_PACKAGES.test(specifier),
    );
    expect(broken.map(say)).toEqual([]);
  });

  test("asks nothing of the clock, chance, the process or the network", () => {
    expect(core.flatMap(findImpurities)).toEqual([]);
  });
});

describe("names", () => {
  const VAGUE =
    /(^|\/)(utils?|helpers?|misc|common|libs?|shared)(\/|\.(server\.)?[tj]sx?$)/;
  const KEBAB =
    /^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|config|global|d|fixture|([a-z]+\.)?test|e2e))*$/;
  const PART = String.raw`(_index|\$|v\d+|([a-z]+(-[a-z]+)*|\$[a-z][A-Za-z]*)(\[\.\][a-z]+)?)`;
  const ROUTE = new RegExp(String.raw`^${PART}(\.${PART})*$`);
  const NAMED_BY_REMIX = new Set([
    "app/entry.client.tsx",
    "app/entry.server.tsx",
  ]);

  test("say what is inside: no drawer for odds and ends", () => {
    const vague = sources.filter(({ path }) => VAGUE.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test("of files are in kebab-case, of routes as Remix reads them", () => {
    const odd = sources.filter(({ path, name }) => {
      if (NAMED_BY_REMIX.has(path)) return false;
      return !(path.startsWith("app/routes/") ? ROUTE : KEBAB).test(name);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe("exports", () => {
  test("have no barrel", () => {
    const barrels = written.filter((file) => {
      const { statements } = parse(file);
      const passesOn = statements.every(
        (s) => ts.isExportDeclaration(s) && s.moduleSpecifier,
      );
      return file.name === "index" || (statements.length > 0 && passesOn);
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test("are named, save where a framework asks for a default", () => {
    const ASKED =
      /^(app\/routes\/|app\/(root|entry\.server)\.tsx$|[\w.-]+\.config\.[jt]s$)|^remix\.config\.js$/;
    const defaults = written.filter((file) => {
      const found = parse(file).statements.some(
        (statement) =>
          ts.isExportAssignment(statement) ||
          (ts.canHaveModifiers(statement) &&
            ts
              .getModifiers(statement)
              ?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
      );
      return found && !ASKED.test(file.path);
    });
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });
});

describe("sizes", () => {
  const quantile = (values: readonly number[], q: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? 0;

  test("of files stay small", () => {
    const lines = written.map((file) => file.lines);
    const [median, p90] = [quantile(lines, 0.5), quantile(lines, 0.9)];
    console.log(`${lines.length} files: median ${median} lines, p90 ${p90}`);
    expect(median).toBeLessThanOrEqual(90);
    expect(p90).toBeLessThanOrEqual(200);
    const long = sources.filter((file) => file.lines > 300);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("of routes leave room for the plot only", () => {
    const long = written.filter(
      ({ path, lines }) => path.startsWith("app/routes/") && lines > 150,
    );
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  // Routes lie flat in one folder because their names are their addresses.
  const FLAT = new Set(["app/routes"]);

  test("of folders stay at twelve files", () => {
    const counts = new Map<string, number>();
    for (const { folder } of written) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(
      ([folder, count]) => count > 12 && folder !== "." && !FLAT.has(folder),
    );
    expect(full.map(([folder, count]) => `${folder}: ${count}`)).toEqual([]);
  });
});

describe("the tree", () => {
  const named = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name);
  const outside = (found: string[], allowed: string) =>
    found.filter((name) => !allowed.split(" ").includes(name));

  test("has the rooms of the house and no other", () => {
    const tools = "node_modules build coverage test-results";
    const rooms = "app cli server prisma styles public tests bench docs";
    expect(outside(named("."), `${rooms} ${tools}`)).toEqual([]);
    expect(
      outside(
        named("app"),
        "core data http schemas integrations jobs components routes i18n",
      ),
    ).toEqual([]);
    expect(
      outside(
        named("app/core"),
        "stats evidence okr experiment metric time import identity portfolio voice",
      ),
    ).toEqual([]);
    expect(named("app/i18n").toSorted()).toEqual(["en", "fr"]);
    expect(outside(named("docs"), "decisions evidence schemas")).toEqual([]);
    expect(outside(named("prisma"), "migrations seed")).toEqual([]);
  });

  test("numbers its decisions one after another, in name and title", () => {
    const records = readdirSync("docs/decisions").toSorted();
    const titles = records.map(
      (name) => readFileSync(`docs/decisions/${name}`, "utf8").split("\n")[0],
    );
    records.forEach((name, i) => {
      const number = String(i + 1).padStart(4, "0");
      expect(name).toMatch(new RegExp(`^${number}(-[a-z0-9]+)+\\.md$`));
      expect(titles[i]).toMatch(new RegExp(`^# ${i + 1}\\. `));
    });
  });
});
