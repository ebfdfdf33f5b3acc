import { parseArgs } from "node:util";

export interface ImportOptions {
  readonly file: string;
  readonly org: string;
  readonly metric: string;
  /** A JSON file; what it leaves out is suggested from the file. Null to take the whole suggestion. */
  readonly mapping: string | null;
  /** Makes the metric where there is none of this name. */
  readonly kind: string | null;
  readonly level: string;
  readonly databaseUrl: string | null;
}

export type ReadArguments =
  | { outcome: "help" }
  | { outcome: "refused"; message: string }
  | { outcome: "read"; options: ImportOptions };

export const USAGE = `usage: essai import FILE --org SLUG --metric NAME [--mapping mapping.json] [options]

Brings a delimited file (plain or gzip) into a metric. The same answer is never counted twice.

  --org SLUG           the organisation, as in its address /o/SLUG
  --metric NAME        the metric the file feeds
  --mapping FILE       how to read the file; what it leaves out is suggested from the file itself:
                       {"grain":"responses","dateFormat":"yyyy-MM-dd","decimal":"point",
                        "columns":[{"header":"note","role":"score"},{"index":4,"role":"date"}]}
                       roles: score date site channel segment verbatim externalId respondent numerator
                       denominator count exposure value personal ignore
  --kind KIND          make the metric where there is none of this name (nps, csat-top-two, count, rate …)
  --level LEVEL        its level: moment, journey (default), strategic or internal
  --database-url URL   another PostgreSQL than DATABASE_URL, or than the one of this folder
  --help               this text

Progress goes to standard error, a summary as JSON to standard output.
Exit codes: 0 imported, 2 refused (nothing was kept), 1 something broke (nothing was kept).
`;

const STRING = { type: "string" } as const;

export function readImportArguments(args: readonly string[]): ReadArguments {
  const parsed = parse(args);
  if (typeof parsed === "string")
    return { outcome: "refused", message: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { outcome: "help" };
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    return { outcome: "refused", message: "Name one file to import." };
  if (!values.org) return { outcome: "refused", message: "--org is missing." };
  if (!values.metric)
    return { outcome: "refused", message: "--metric is missing." };
  const options = {
    file,
    org: values.org,
    metric: values.metric,
    mapping: values.mapping ?? null,
    kind: values.kind ?? null,
    level: values.level ?? "journey",
    databaseUrl: values["database-url"] ?? null,
  };
  return { outcome: "read", options };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        org: STRING,
        metric: STRING,
        mapping: STRING,
        kind: STRING,
        level: STRING,
        "database-url": STRING,
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
