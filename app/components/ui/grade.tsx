import { useTranslation } from "react-i18next";

export type GradeValue = 0 | 1 | 2 | 3 | 4 | 5;

export const GRADE_WORDS = {
  0: "grade.testimony",
  1: "grade.clue",
  2: "grade.firmClue",
  3: "grade.presumption",
  4: "grade.proof",
  5: "grade.replicatedProof",
} as const;

/** How credible the comparison is: five dots and their word. Any other number is drawn as the nearest grade. */
export function Grade({
  grade,
  dotsOnly = false,
}: {
  grade: number;
  dotsOnly?: boolean;
}) {
  const { t } = useTranslation("ui");
  const value = nearestGrade(grade);
  return (
    <span className="inline-flex items-center gap-2 text-sm whitespace-nowrap text-ink-2">
      <span className="sr-only">{t("grade.label", { grade: value })}</span>
      <span className="inline-flex gap-[3px]" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((dot) => (
          <i
            key={dot}
            className={`size-2 rounded-full border-[1.4px] border-ink-2 ${dot <= value ? "bg-ink-2 print:border-4" : ""}`}
          />
        ))}
      </span>
      {dotsOnly ? null : t(GRADE_WORDS[value])}
    </span>
  );
}

/** A grade's word inside a sentence. */
export function useGradeName(): (grade: number) => string {
  const { t, i18n } = useTranslation("ui");
  return (grade) =>
    t(GRADE_WORDS[nearestGrade(grade)]).toLocaleLowerCase(i18n.language);
}

function nearestGrade(grade: number): GradeValue {
  return Math.min(5, Math.max(0, Math.round(grade) || 0)) as GradeValue;
}
