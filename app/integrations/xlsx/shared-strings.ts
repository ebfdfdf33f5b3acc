import { FileFault } from "../delimited/import-fault";
import { unescaped } from "./cell-text";
import { readXml } from "./xml-events";
import type { ZipArchive } from "./zip-archive";

/** They are kept in memory while the sheet is read. */
const MAX_BYTES = 96 * 1024 ** 2;
const MAX_STRINGS = 2_000_000;

/** The texts that cells refer to by number: runs of one text joined, how they are pronounced left out. */
export async function readSharedStrings(
  zip: ZipArchive,
  path: string | null,
): Promise<string[]> {
  const strings: string[] = [];
  if (path === null || zip.size(path) === null) return strings;
  let text = "";
  let inText = false;
  let spoken = false;
  await readXml(zip.read(path, MAX_BYTES), {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") spoken = true;
      if (name === "t") inText = !spoken;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") spoken = false;
      if (name !== "si") return;
      if (strings.length === MAX_STRINGS)
        throw new FileFault("workbook-too-large", { maxStrings: MAX_STRINGS });
      strings.push(unescaped(text));
    },
  });
  return strings;
}
