import type { SourceName } from "~/core/import/source-name";
import type { JsonObject } from "./json-value";

export interface JsonField {
  name: string;
  /** The question, where the document holds one. */
  label?: string;
  text: string;
  /** Every label one could choose, where the document tells them. */
  options?: readonly string[];
}

/** How the documents of one tool become cells. A file per tool, in the tool's folder. */
export interface DocumentShape {
  /** Left out: the columns say whose they are. */
  source?: SourceName;
  recognise(document: JsonObject): boolean;
  fields(document: JsonObject): JsonField[];
}
