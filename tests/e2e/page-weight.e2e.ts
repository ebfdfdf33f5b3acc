import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const BUILT = fileURLToPath(new URL("../../build/client", import.meta.url));

/** What Remix tells the browser: which files each route needs before it can be used. */
interface Manifest {
  entry: { module: string; imports: string[] };
  routes: Record<string, { module: string; imports?: string[] }>;
}

/** Kilobytes of JavaScript, as Brotli, that a first visit to a page of an organisation takes; headers aside. */
function weigh(route: string): number {
  const { entry, routes } = readManifest();
  const parts = [entry, ...["root", "routes/o.$org", route].map(part)];
  const files = new Set(
    parts.flatMap(({ module, imports }) => [module, ...(imports ?? [])]),
  );
  return [...files].reduce((sum, file) => sum + sent(file), 0) / 1000;

  function part(id: string) {
    const found = routes[id];
    if (!found) throw new Error(`No route ${id} in the build.`);
    return found;
  }
}

function readManifest(): Manifest {
  const folder = `${BUILT}/assets`;
  const file = readdirSync(folder).find((name) =>
    /^manifest-.*\.js$/.test(name),
  );
  const script = readFileSync(`${folder}/${file}`, "utf8");
  return JSON.parse(
    script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1),
  ) as Manifest;
}

function sent(file: string): number {
  const path = `${BUILT}${file}`;
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

describe("the first visit", () => {
  // The goals are 100 and 130 kB on the wire; headers and the list of routes are 4 to 7 of them.
  it.each([
    ["routes/o.$org.experiments.new", 96],
    ["routes/o.$org._index", 118],
    ["routes/o.$org.experiments.$experimentId._index", 129],
    ["routes/o.$org.results._index", 118],
  ])("to %s takes less than %i kB of JavaScript", (route, most) => {
    expect(weigh(route)).toBeLessThan(most);
  });

  it("brings neither the palette's dialogs nor React Aria", () => {
    const { routes, entry } = readManifest();
    const named = [entry, ...Object.values(routes)].flatMap(
      ({ module, imports }) => [module, ...(imports ?? [])],
    );
    const texts = [...new Set(named)].map((file) =>
      readFileSync(`${BUILT}${file}`, "utf8"),
    );
    expect(texts.filter((text) => text.includes("react-aria-Modal"))).toEqual(
      [],
    );
    expect(named.filter((file) => /(find|keys)-dialog/.test(file))).toEqual([]);
  });
});
