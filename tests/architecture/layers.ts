/** Part of the house a file belongs to: a folder of `app`, or a folder beside it. */
export type Layer =
  | "core"
  | "schemas"
  | "data"
  | "http"
  | "integrations"
  | "jobs"
  | "components"
  | "routes"
  | "i18n"
  | "entry"
  | "server"
  | "cli"
  | "prisma"
  | "bench"
  | "styles"
  | "tests"
  | "config";

export function layerOf(path: string): Layer {
  const [top = "", second = ""] = path.split("/");
  if (top !== "app") return path.includes("/") ? (top as Layer) : "config";
  return path.split("/").length === 2 ? "entry" : (second as Layer);
}

interface Rule {
  /** Layers whose code it may run; always its own. */
  may: readonly Layer[];
  /** Layers of which it may know the types. */
  types?: readonly Layer[];
}

const BELOW_SCREENS = [
  "core",
  "schemas",
  "data",
  "http",
  "integrations",
  "i18n",
] as const;

/** Who may import whom. Nothing imports routes, and a route imports no other. */
export const RULES: Record<Layer, Rule> = {
  core: { may: [] },
  i18n: { may: ["core"] },
  schemas: { may: ["core"] },
  data: { may: ["core"], types: ["schemas"] },
  http: { may: ["core", "schemas", "data", "i18n"] },
  integrations: { may: ["core", "schemas"] },
  jobs: { may: BELOW_SCREENS },
  components: { may: ["core", "i18n"], types: ["schemas"] },
  routes: { may: [...BELOW_SCREENS, "jobs", "components"] },
  entry: { may: [...BELOW_SCREENS, "jobs", "components", "styles"] },
  // Beside the app: what it needs before the app is built, and the command that shares its rules.
  server: { may: ["config"] },
  cli: { may: [...BELOW_SCREENS, "jobs", "server"] },
  prisma: { may: [...BELOW_SCREENS, "jobs", "server"] },
  bench: { may: [...BELOW_SCREENS, "jobs", "server", "cli"] },
  styles: { may: [] },
  tests: { may: [] },
  config: { may: ["config", "server"] },
};

/** Packages that only some layers may import. */
export const FENCED: readonly { packages: RegExp; layers: readonly Layer[] }[] =
  [
    { packages: /^@prisma\/client/, layers: ["data"] },
    { packages: /^@prisma\/adapter-pg/, layers: ["data", "server"] },
    { packages: /^(pg|pg-copy-streams)$/, layers: ["data", "server", "bench"] },
    { packages: /^@prisma\/schema-engine-wasm/, layers: ["server"] },
    { packages: /^pg-boss$/, layers: ["jobs", "server"] },
    { packages: /^better-auth/, layers: ["http"] },
    { packages: /^express$/, layers: ["server"] },
    {
      packages:
        /^(react|react-dom|react-i18next|react-aria-components|lucide-react|@remix-run\/react)(\/|$)/,
      layers: ["components", "routes", "entry", "i18n"],
    },
    { packages: /^@conform-to\/react/, layers: ["components", "routes"] },
    {
      packages: /^zod$/,
      layers: ["schemas", "http", "integrations", "server", "cli", "routes"],
    },
  ];

/** All that the core may lean on: numbers and dates. */
export const CORE_PACKAGES =
  /^(@stdlib\/stats-base-dists-[\w-]+|date-fns|@date-fns\/tz)$/;
