import { finished } from "node:stream/promises";

import { CsvError, Parser } from "csv-parse";

import type { Delimiter, TextEncoding } from "~/schemas/import-mapping";

import { FileFault, type RowFaultCode } from "../import-fault";
import { createUtf8Transcoder } from "./text-encoding";

/** No survey tool writes a longer record; a quote that is never finishing is found out after this many bytes. */
const MAX_RECORD_BYTES = 1_000_000;

/** Cells on one line, far beyond what a table may have: each of a million empty ones costs as much as a filled one. */
const MAX_CELLS = 20_000;

export interface FileRecord {
  /** Physical line, from 1, on which the record starts; quoted cells may run over several lines. */
  line: number;
  cells: string[];
  /** Set where the text could not be cut into cells: it is then the only one. */
  fault?: RowFaultCode;
}

export interface FileLayout {
  encoding: TextEncoding;
  delimiter: Delimiter;
}

/** A file fault with the line on which the record it spoils starts. */
export interface FileStop {
  line: number;
  fault: FileFault;
}

/**
 * Cuts bytes into records, one batch per chunk, and returns the fault that ended the file early, or null at its end.
 * A stray quote inside a cell is kept as written; empty lines are records of one empty cell, so that lines count.
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  layout: FileLayout,
): AsyncGenerator<FileRecord[], FileStop | null> {
  const toUtf8 = createUtf8Transcoder(layout.encoding);
  let reader: RecordReader | null = null;
  let cells = 0;
  try {
    for await (const chunk of bytes) {
      const text = toUtf8(chunk);
      reader ??= new RecordReader(layout.delimiter, lineBreakOf(text));
      cells = reader.breaksLine(text)
        ? 0
        : cells + countByte(text, layout.delimiter.charCodeAt(0));
      if (cells > MAX_CELLS)
        throw new FileFault("record-too-long", { maxBytes: MAX_RECORD_BYTES });
      yield* await reader.parseChunk(text);
    }
    if (reader) yield* await reader.parseEnd();
  } catch (error) {
    yield* reader?.taken() ?? [];
    return { line: reader?.nextLine ?? 1, fault: asFileFault(error) };
  }
  return null;
}

/** Keeps the records instead of passing them on as a stream: one array per chunk, not one event per record. */
class RecordReader extends Parser {
  nextLine = 1;
  private batch: FileRecord[] = [];
  private readonly finishing: Promise<unknown>;

  constructor(
    delimiter: Delimiter,
    private readonly lineBreak: string,
  ) {
    super({
      bom: true,
      delimiter,
      // Named, not discovered: a file that changes from CRLF to LF half-way would become one record.
      record_delimiter: lineBreak === "\r" ? ["\r"] : ["\r\n", "\n"],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_RECORD_BYTES,
    });
    // Also keeps an error listener here, without which a late error would end the process.
    this.finishing = finished(this.resume()).then(
      () => null,
      (error: unknown) => error,
    );
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    this.batch.push({ line: this.nextLine, cells });
    this.nextLine += 1 + lineBreaksIn(cells, this.lineBreak);
    return true;
  }

  breaksLine(chunk: Uint8Array): boolean {
    return chunk.includes(this.lineBreak.charCodeAt(0));
  }

  async parseChunk(chunk: Uint8Array): Promise<FileRecord[][]> {
    await new Promise<void>((resolve, reject) => {
      this.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
    return this.taken();
  }

  async parseEnd(): Promise<FileRecord[][]> {
    this.end();
    const error = await this.finishing;
    if (error !== null) throw error;
    return this.taken();
  }

  taken(): FileRecord[][] {
    const batch = this.batch;
    this.batch = [];
    return batch.length > 0 ? [batch] : [];
  }
}

function lineBreakOf(firstChunk: Uint8Array): "\r" | "\n" {
  return firstChunk.includes(0x0a) || !firstChunk.includes(0x0d) ? "\n" : "\r";
}

function countByte(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === wanted) count += 1;
  return count;
}

function lineBreaksIn(cells: readonly string[], lineBreak: string): number {
  let count = 0;
  for (const cell of cells) {
    for (
      let at = cell.indexOf(lineBreak);
      at >= 0;
      at = cell.indexOf(lineBreak, at + 1)
    )
      count += 1;
  }
  return count;
}

function asFileFault(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED")
    return new FileFault("quote-not-closed");
  if (error instanceof CsvError && error.code === "CSV_MAX_RECORD_SIZE") {
    return new FileFault("record-too-long", { maxBytes: MAX_RECORD_BYTES });
  }
  throw error;
}
