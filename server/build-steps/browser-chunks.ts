/**
 * Files of the browser that several pages share, by what goes into them. Left alone, Rollup makes one file for each set of
 * pages that share something: forty a page, most under a kilobyte, where headers weigh more and Brotli finds little.
 * First match wins. What a page alone needs stays in the page's own file.
 */
const SHARED: readonly (readonly [name: string, modules: RegExp])[] = [
  [
    "framework",
    /\/node_modules\/(react|react-dom|scheduler|@remix-run|react-router|react-router-dom|turbo-stream|i18next|react-i18next|use-sync-external-store)\//,
  ],
  [
    "house",
    /\/app\/(components\/(ui\/(?!styleguide)|document|form|identity\/shell|palette\/(palette|use-shortcuts|find-button)|chart\/chart-figure)|i18n\/(use-format|format)\.ts)|\/lucide-react\/dist\/esm\/(?!icons)|\/icons\/(chevron-right|check|target|triangle-[a-z-]+)\.mjs/,
  ],
  [
    "chart",
    /\/app\/(components\/(chart\/(plot|interval|control|sparkline|value-format)|metric\/use-metric-format|okr\/words\/use-unit-words)|core\/metric\/(metric-kind|display-scale))/,
  ],
  [
    "lines",
    /\/app\/(components\/(history|experiment\/experiment-lines|metric\/metric-chart)|core\/(time\/period|metric\/report))/,
  ],
  [
    "okr",
    /\/app\/(components\/okr\/(words|check-in|act-form|done-flash|key-result\/(?!form|key-result-page|key-result-chart))|core\/okr\/(confidence|target|source\/key-result-kind))/,
  ],
];

/** The shared file a module belongs to; undefined leaves it to Rollup. */
export function chunkOf(module: string): string | undefined {
  if (module.includes(".server.")) return undefined;
  return SHARED.find(([, modules]) => modules.test(module))?.[0];
}
