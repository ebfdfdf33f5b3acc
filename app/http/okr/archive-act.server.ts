import { badInput } from "../respond.server";

/** What the archive button or its undo asked for. */
export function readArchiveAct(formData: FormData): "archive" | "restore" {
  const act = formData.get("act");
  if (act === "archive" || act === "restore") return act;
  throw badInput();
}
