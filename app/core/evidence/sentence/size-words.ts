import type { Size } from "../design/design-result";
import { formatNumber } from "./format-amount";

/** What was compared, in English: "with 60 answers on each side". */
export function sizeEn(size: Size): string {
  switch (size.of) {
    case "periods":
      return `with ${countEn(size.before, "period")} before and ${numberEn(size.after)} after`;
    case "answers":
      if (size.before === size.after)
        return `with ${countEn(size.before, "answer")} on each side`;
      return `with ${countEn(size.before, "answer")} before and ${numberEn(size.after)} after`;
    case "arms":
      if (size.treatment === size.control)
        return `with ${countEn(size.treatment, "answer")} on each side`;
      return `with ${countEn(size.treatment, "answer")} in the test and ${numberEn(size.control)} in the comparison`;
    case "turns":
      return `over ${countEn(size.treatment, "period")} with the test and ${numberEn(size.control)} without`;
    case "units":
      if (size.control === 0)
        return `with ${countEn(size.treated, "site")} starting one after another`;
      return `with ${countEn(size.treated, "tested site")} and ${countEn(size.control, "comparison site")}`;
  }
}

/** The same in French: « avec 60 réponses de chaque côté ». */
export function sizeFr(size: Size): string {
  switch (size.of) {
    case "periods":
      return `avec ${countFr(size.before, "période")} avant et ${numberFr(size.after)} après`;
    case "answers":
      if (size.before === size.after)
        return `avec ${countFr(size.before, "réponse")} de chaque côté`;
      return `avec ${countFr(size.before, "réponse")} avant et ${numberFr(size.after)} après`;
    case "arms":
      if (size.treatment === size.control)
        return `avec ${countFr(size.treatment, "réponse")} de chaque côté`;
      return `avec ${countFr(size.treatment, "réponse")} dans l’essai et ${numberFr(size.control)} en comparaison`;
    case "turns":
      return `sur ${countFr(size.treatment, "période")} avec l’essai et ${numberFr(size.control)} sans`;
    case "units":
      if (size.control === 0)
        return `avec ${countFr(size.treated, "site")} qui ${size.treated < 2 ? "commence" : "commencent l’un après l’autre"}`;
      return `avec ${countFr(size.treated, "site testé", "sites testés")} et ${countFr(size.control, "site de comparaison", "sites de comparaison")}`;
  }
}

function numberEn(count: number): string {
  return formatNumber(count, 0, "en");
}

function numberFr(count: number): string {
  return formatNumber(count, 0, "fr");
}

function countEn(count: number, noun: string): string {
  return `${numberEn(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function countFr(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberFr(count)} ${count < 2 ? noun : plural}`;
}
