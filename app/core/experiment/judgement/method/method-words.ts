import type { MethodKey, MethodWords } from "./method";
import { METHODS_EN } from "./methods-en";
import { METHODS_FR } from "./methods-fr";

const WORDS: Record<"en" | "fr", Record<MethodKey, MethodWords>> = {
  en: METHODS_EN,
  fr: METHODS_FR,
};

const TWO_GROUP: Record<string, MethodKey> = {
  mean: "means",
  value: "means",
  proportion: "proportions",
  rate: "rates",
  nps: "nps",
};

/** Which formula the `method` of an output names; null for one that is not known (of another engine). */
export function methodKey(method: string, kind: string): MethodKey | null {
  const [design = "", way = ""] = method.split("/");
  if (way === "two-group") return TWO_GROUP[kind] ?? null;
  if (design === "switchback" || design === "stepped") return design;
  if (way.startsWith("cells-")) return "cells";
  return way in METHODS_EN ? (way as MethodKey) : null;
}

export function methodWords(
  method: string,
  kind: string,
  locale: "en" | "fr",
): MethodWords | null {
  const key = methodKey(method, kind);
  return key ? WORDS[locale][key] : null;
}
