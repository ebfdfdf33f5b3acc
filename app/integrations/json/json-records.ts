import { DELIGHTED_DOCUMENT } from "../delighted/delighted-document";
import { FORMBRICKS_DOCUMENT } from "../formbricks/formbricks-document";
import type {
  FileRecord,
  RecordSource,
  RecordStream,
} from "../tabular/tabular-file";
import { TYPEFORM_DOCUMENT } from "../typeform/typeform-document";
import type { DocumentShape } from "./document-shape";
import type { JsonDocument } from "./documents";
import type { JsonObject } from "./json-value";
import { createLateFields } from "./late-fields";
import { PLAIN_DOCUMENT } from "./plain-document";

const SHAPES: readonly DocumentShape[] = [
  TYPEFORM_DOCUMENT,
  FORMBRICKS_DOCUMENT,
  DELIGHTED_DOCUMENT,
  PLAIN_DOCUMENT,
];

/** The same for a look at the beginning and for the whole file, or their columns would differ. */
const HEAD_DOCUMENTS = 1000;
const HEAD_CHARACTERS = 2_000_000;
const BATCH_RECORDS = 500;
const MAX_NAMES = 2000;

export function shapeOf(documents: readonly JsonObject[]): DocumentShape {
  const isMost = (shape: DocumentShape) =>
    documents.filter((each) => shape.recognise(each)).length * 2 >
    documents.length;
  return SHAPES.find(isMost) ?? PLAIN_DOCUMENT;
}

/**
 * Documents as records of one width, below a record of names and, where questions are known, one of those. `beginning`:
 * the documents that name the columns, read once before.
 */
export async function jsonRecords(
  documents: AsyncGenerator<JsonDocument, void>,
  beginning: AsyncGenerator<JsonDocument, void>,
): Promise<Pick<
  RecordSource,
  "source" | "headerRows" | "records" | "notes"
> | null> {
  const head = await readHead(documents);
  const sound = head.flatMap((each) =>
    "document" in each ? [each.document] : [],
  );
  if (sound.length === 0) return null;
  const shape = shapeOf(sound);
  const labels = await namesOf(shape, beginning);
  const names = [...labels.keys()];
  const header: FileRecord[] = [{ line: 1, cells: names }];
  if (names.some((name) => labels.get(name) !== name))
    header.push({ line: 1, cells: [...labels.values()] });
  const late = createLateFields();
  return {
    source: shape.source,
    headerRows: header.length,
    notes: late.notes,
    records: recordsOf(header, head, documents, (document, line) => {
      const texts = new Map<string, string>();
      for (const { name, text } of shape.fields(document)) {
        texts.set(name, text);
        if (!labels.has(name) && text !== "") late.add(name, line);
      }
      return names.map((name) => texts.get(name) ?? "");
    }),
  };
}

async function readHead(
  documents: AsyncGenerator<JsonDocument, void>,
): Promise<JsonDocument[]> {
  const head: JsonDocument[] = [];
  let characters = 0;
  while (head.length < HEAD_DOCUMENTS && characters < HEAD_CHARACTERS) {
    const next = await documents.next();
    if (next.done) break;
    head.push(next.value);
    characters += JSON.stringify(next.value).length;
  }
  return head;
}

/** Names in the order in which they are met, with their question, or the name again. */
async function namesOf(
  shape: DocumentShape,
  documents: AsyncGenerator<JsonDocument, void>,
): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for await (const each of documents) {
    if (!("document" in each)) continue;
    for (const { name, label } of shape.fields(each.document)) {
      const known = labels.get(name);
      if (known === undefined || known === name)
        labels.set(name, label ?? name);
    }
    // More than any table may have: it is refused by the number of its columns.
    if (labels.size > MAX_NAMES) break;
  }
  return labels;
}

async function* recordsOf(
  header: FileRecord[],
  head: JsonDocument[],
  rest: AsyncGenerator<JsonDocument, void>,
  cellsOf: (document: JsonObject, line: number) => string[],
): RecordStream {
  const record = (each: JsonDocument): FileRecord =>
    "document" in each
      ? { line: each.line, cells: cellsOf(each.document, each.line) }
      : { line: each.line, cells: [each.text], fault: each.fault };
  yield [...header, ...head.splice(0).map(record)];
  let batch: FileRecord[] = [];
  for await (const each of rest) {
    batch.push(record(each));
    if (batch.length < BATCH_RECORDS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return null;
}
