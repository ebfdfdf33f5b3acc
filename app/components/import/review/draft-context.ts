import { createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import type {
  DraftFault,
  DraftField,
  ImportDraft,
} from "~/core/import/import-draft";
import type { Catalogue } from "~/i18n/namespaces";

interface DraftState {
  readonly draft: ImportDraft;
  readonly faults: readonly DraftFault[];
  /** What the columns are now: as chosen in the page, before the server has seen it. */
  readonly roles: readonly string[];
}

const DraftContext = createContext<DraftState | null>(null);
export const DraftProvider = DraftContext.Provider;

export function useDraft(): DraftState {
  const state = useContext(DraftContext);
  if (!state) throw new Error("A draft's fields stand inside its form.");
  return state;
}

/** What one control of the draft takes: its name, what was typed, what is wrong with it. */
export function useDraftField(): (name: DraftField) => {
  id: string;
  name: string;
  defaultValue: string;
  error: string[];
} {
  const { draft, faults } = useDraft();
  const sentence = useDraftSentence();
  return (name) => ({
    id: name,
    name,
    defaultValue: draft[name],
    error: faults.filter(({ field }) => field === name).map(sentence),
  });
}

type RoleName = keyof Catalogue["import"]["role"];

export function useDraftSentence(): (fault: DraftFault) => string {
  const { t } = useTranslation("import");
  const { t: formWords } = useTranslation("form");
  return ({ message, columns = [] }) => {
    const formKey = /^form:(.+)$/.exec(message)?.[1];
    if (formKey)
      return formWords(formKey as keyof Catalogue["form"], { max: 120 });
    const names = columns
      .map((role) => t(`role.${role as RoleName}`))
      .join(", ");
    return t(message as "mapping.needsScore", { columns: names });
  };
}
