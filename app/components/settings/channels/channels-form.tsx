import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { CONTROL } from "~/components/ui/form/field-frame";
import {
  CHANNEL_KINDS,
  type ChannelKind,
} from "~/core/identity/organization/channel-kind";

/** One line a channel: its name as the answers write it, and who answers there. */
export function ChannelsForm({
  channels,
}: {
  channels: readonly { name: string; kind: ChannelKind | null }[];
}) {
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  return (
    <Form method="post" className="grid max-w-2xl gap-5">
      <Card>
        <ul className="divide-y divide-line">
          {channels.map(({ name, kind }, place) => (
            <li
              key={name}
              className="grid items-center gap-x-6 gap-y-1 px-4.5 py-3 sm:grid-cols-[minmax(0,1fr)_14rem] sm:px-6.5"
            >
              <label
                htmlFor={`kind-${place}`}
                className="font-semibold break-words"
              >
                {name}
              </label>
              <input type="hidden" name={`name-${place}`} value={name} />
              <select
                id={`kind-${place}`}
                name={`kind-${place}`}
                defaultValue={kind ?? ""}
                className={`${CONTROL} pr-8`}
              >
                <option value="">{t("channels.notSaid")}</option>
                {CHANNEL_KINDS.map((value) => (
                  <option key={value} value={value}>
                    {t(`channelKind.${value}`)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </Card>
      <div>
        <Button variant="primary">{word("save")}</Button>
      </div>
    </Form>
  );
}
