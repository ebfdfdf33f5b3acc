import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";

/** What was put away, each a way to its page and back. Nothing where nothing was. */
export function ArchivedFold({
  rows,
}: {
  rows: readonly { id: string; name: string; to: string }[];
}) {
  const { t } = useTranslation("settings");
  if (rows.length === 0) return null;
  return (
    <div className="mt-6">
      <Fold title={t("list.archived", { count: rows.length })}>
        <ul className="mt-1">
          {rows.map(({ id, name, to }) => (
            <li key={id}>
              <Link
                to={to}
                className="link target inline-flex items-center text-sm"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
