import type { SourceName } from "~/core/import/source-name";

import type { JsonField } from "../json/document-shape";
import { shapeOf } from "../json/json-records";
import { isObject, parseJson } from "../json/json-value";
import { rulesOf } from "../tabular/known-sources";
import { createRowSkipper } from "../tabular/row-skipper";
import type { RowSkip } from "../tabular/source-rules";

export type ReadWebhook =
  | {
      outcome: "read";
      source: SourceName;
      /** Cells with the names and questions that the tool's files have. */
      fields: JsonField[];
      /** Why it is no answer of its own, such as one that is not finished; null for an answer. */
      skip: RowSkip | null;
    }
  | { outcome: "not-understood" };

const MAX_FIELDS = 2000;

/** One event of Typeform or Formbricks as a row of cells. Its signature is checked before, elsewhere. */
export function readWebhook(body: Uint8Array): ReadWebhook {
  const event = parseJson(Buffer.from(body).toString("utf8"));
  if (!isObject(event)) return { outcome: "not-understood" };
  const shape = shapeOf([event]);
  if (shape.source === undefined) return { outcome: "not-understood" };
  const fields = shape.fields(event);
  if (fields.length > MAX_FIELDS) return { outcome: "not-understood" };
  const names = fields.map(({ name }) => name);
  const labels = fields.map(({ name, label }) => label ?? name);
  const skip = createRowSkipper(rulesOf(shape.source), {
    rows: [names],
    names,
    labels,
  });
  const cells = fields.map(({ text }) => text);
  return { outcome: "read", source: shape.source, fields, skip: skip(cells) };
}
