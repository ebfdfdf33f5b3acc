import { SaxesParser } from "saxes";
import { FileFault } from "../delimited/import-fault";

/** Longest run of bytes without a tag: a cell holds at most 32,767 characters. */
const MAX_BYTES_BETWEEN_TAGS = 2 * 1024 ** 2;

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML piece by piece and hands on what it says; yields after each piece, so that who listens can pass records on.
 * Names come without their prefix. Fails with a `FileFault` on what is not well-formed, has a document type (and so
 * entities of its own), or goes on without a tag for ever.
 */
export async function* xmlEvents(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void, void> {
  const decoder = new TextDecoder("utf-8");
  let silent = 0;
  const heard = () => (silent = 0);
  const parser = parserOf(handlers, heard);
  for await (const chunk of bytes) {
    silent += chunk.length;
    if (silent > MAX_BYTES_BETWEEN_TAGS)
      throw new FileFault("damaged-workbook");
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.close();
  yield;
}

/** Reads a whole document, for what it says to its handlers. */
export async function readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  const events = xmlEvents(bytes, handlers);
  while (!(await events.next()).done);
}

function parserOf(handlers: XmlHandlers, heard: () => void) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = () => {
    throw new FileFault("damaged-workbook");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    heard();
    handlers.open?.(localName(name), attributes);
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.on("closetag", ({ name }) => {
    heard();
    handlers.close?.(localName(name));
  });
  return parser;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
