import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { TextField, type Choice } from "~/components/ui/field";
import { FieldError } from "~/components/ui/form/field-frame";

export interface SiteOption extends Choice {
  readonly region: string;
}

interface SiteChoiceProps {
  sites: readonly SiteOption[];
  treatedSiteIds: readonly string[];
  comparisonSiteIds: readonly string[];
  error: readonly string[];
}

/** Above this many, a search helps, and the list scrolls by itself. */
const MANY = 24;

/** Each place with two boxes, try here and compare with; nothing ticked means everywhere. */
export function SiteChoice(props: SiteChoiceProps) {
  const { t } = useTranslation("plan");
  const [sought, setSought] = useState("");
  const { sites, error } = props;
  const isMany = sites.length > MANY;
  const needle = plain(sought);
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="sr-only">{t("places.title")}</legend>
      {isMany ? <Search onSought={setSought} /> : null}
      <table
        className={`w-full text-sm ${isMany ? "block max-h-96 overflow-y-auto" : ""}`}
      >
        <thead>
          <tr className="text-left text-ink-2">
            <th className="w-full py-1 font-semibold">{t("places.place")}</th>
            <th className="px-2 py-1 text-center font-semibold">
              {t("places.treated")}
            </th>
            <th className="py-1 pl-2 text-center font-semibold">
              {t("places.comparison")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <SiteRow
              key={site.value}
              site={site}
              treated={props.treatedSiteIds.includes(site.value)}
              comparison={props.comparisonSiteIds.includes(site.value)}
              hidden={!plain(`${site.label} ${site.region}`).includes(needle)}
            />
          ))}
        </tbody>
      </table>
      <FieldError id="places" errors={error} />
    </fieldset>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** Rows are hidden, not taken away: what is ticked there is sent all the same. Without JavaScript the whole list is there. */
function Search({ onSought }: { onSought: (text: string) => void }) {
  const { t } = useTranslation("plan");
  const isLive = useSyncExternalStore(never, yes, no);
  return isLive ? (
    <TextField
      type="search"
      label={t("places.search")}
      onChange={(event) => onSought(event.currentTarget.value)}
    />
  ) : null;
}

function SiteRow({
  site: { value, label, region },
  treated,
  comparison,
  hidden,
}: {
  site: SiteOption;
  treated: boolean;
  comparison: boolean;
  hidden: boolean;
}) {
  const { t } = useTranslation("plan");
  const boxes = [
    ["treatedSiteIds", t("places.treatedAt", { place: label }), treated],
    ["comparisonSiteIds", t("places.comparedAt", { place: label }), comparison],
  ] as const;
  return (
    <tr hidden={hidden} className="border-t border-line">
      <th scope="row" className="py-1.5 text-left font-normal">
        {label}
        {region ? <span className="ml-2 text-ink-3">{region}</span> : null}
      </th>
      {boxes.map(([name, words, checked]) => (
        <td key={name} className="text-center">
          <label className="target inline-flex items-center justify-center px-2">
            <input
              type="checkbox"
              aria-label={words}
              name={name}
              value={value}
              defaultChecked={checked}
              className="size-4.5"
            />
          </label>
        </td>
      ))}
    </tr>
  );
}

/** Letters without their accents or case: "evreux" finds Évreux. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
