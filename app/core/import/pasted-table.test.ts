import { expect, it } from "vitest";
import { pastedTable } from "./pasted-table";

it("cuts cells at tabs and rows at line breaks, whatever the machine's are", () => {
  expect(pastedTable("Jour\tNote\r\n2026-03-01\t9\r\n\r\n", 5)).toEqual({
    rowCount: 2,
    rows: [
      ["Jour", "Note"],
      ["2026-03-01", "9"],
    ],
  });
});

it("keeps what stands in quotation marks together", () => {
  const text = 'Note\tMots\n9\t"Deux\nlignes\tet ""lui"""\n8\tun 5" écran';
  expect(pastedTable(text, 5)).toEqual({
    rowCount: 3,
    rows: [
      ["Note", "Mots"],
      ["9", 'Deux\nlignes\tet "lui"'],
      ["8", 'un 5" écran'],
    ],
  });
});

it("shows the first rows, as wide as the widest, and counts all", () => {
  expect(pastedTable("a\nb\tc\nd\ne", 2)).toEqual({
    rowCount: 4,
    rows: [
      ["a", ""],
      ["b", "c"],
    ],
  });
  expect(pastedTable(" \n\t\n", 2)).toEqual({ rowCount: 0, rows: [] });
});
