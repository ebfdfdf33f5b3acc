import { FileFault } from "../delimited/import-fault";
import { builtInFormat, formatShows, type ShownAs } from "./number-format";
import { localName, readXml, type XmlHandlers } from "./xml-events";
import type { ZipArchive } from "./zip-archive";

/** Of the small parts; the longest real one, styles, stays below a megabyte. */
const MAX_PART_BYTES = 16 * 1024 ** 2;

export interface SheetPart {
  name: string;
  path: string;
  hidden: boolean;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  from1904: boolean;
  stringsPath: string | null;
  stylesPath: string | null;
}

interface Relation {
  type: string;
  path: string;
}

/** What a workbook consists of, by its relations. Refuses an archive that is no workbook. */
export async function readParts(zip: ZipArchive): Promise<WorkbookParts> {
  const root = await readRelations(zip, "");
  const main = [...root.values()].find(({ type }) => type === "officeDocument");
  const path = main?.path ?? "xl/workbook.xml";
  if (zip.size(path) === null || !/workbook[^/]*\.xml$/i.test(path))
    throw new FileFault("not-a-workbook");
  const relations = await readRelations(zip, path);
  const pathOf = (wanted: string) =>
    [...relations.values()].find(({ type }) => type === wanted)?.path ?? null;
  return {
    ...(await readSheets(zip, path, relations)),
    stringsPath: pathOf("sharedStrings"),
    stylesPath: pathOf("styles"),
  };
}

async function readSheets(
  zip: ZipArchive,
  path: string,
  relations: ReadonlyMap<string, Relation>,
) {
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readPart(zip, path, {
    open(name, attributes) {
      if (name === "workbookPr")
        from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const relation = relations.get(named(attributes, "id"));
      if (relation?.type !== "worksheet") return;
      const hidden = (attributes.state ?? "visible") !== "visible";
      sheets.push({
        name: attributes.name ?? "",
        path: relation.path,
        hidden,
      });
    },
  });
  return { sheets, from1904 };
}

/** How each cell style shows its numbers. */
export async function readStyles(
  zip: ZipArchive,
  path: string | null,
): Promise<ShownAs[]> {
  const own = new Map<number, ShownAs>();
  const shown: ShownAs[] = [];
  let inCells = false;
  if (path === null) return shown;
  await readPart(zip, path, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      const id = Number(numFmtId);
      if (name === "numFmt") own.set(id, formatShows(formatCode));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells)
        shown.push(own.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return shown;
}

async function readRelations(
  zip: ZipArchive,
  path: string,
): Promise<Map<string, Relation>> {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  const relations = new Map<string, Relation>();
  await readPart(zip, `${folder}_rels/${path.slice(cut)}.rels`, {
    open(name, { Id = "", Type = "", Target = "" }) {
      if (name !== "Relationship") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relations.set(Id, { type, path: resolved(folder, Target) });
    },
  });
  return relations;
}

/** A target is relative to its folder, or begins with a slash. */
function resolved(folder: string, target: string): string {
  const { pathname } = new URL(target, `file:///${folder}`);
  return decodeURIComponent(pathname).slice(1);
}

function named(attributes: Readonly<Record<string, string>>, wanted: string) {
  const [, value = ""] =
    Object.entries(attributes).find(
      ([name]) => name.includes(":") && localName(name) === wanted,
    ) ?? [];
  return value;
}

async function readPart(zip: ZipArchive, path: string, handlers: XmlHandlers) {
  if (zip.size(path) === null) return;
  await readXml(zip.read(path, MAX_PART_BYTES), handlers);
}
