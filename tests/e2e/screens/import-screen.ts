import type { Walker } from "../walk/walker";
import { goTo } from "./entry";

export interface FileToImport {
  name: string;
  bytes: Buffer;
  /** What the columns are; those not named keep what the screen proposes. */
  roles: Record<string, string>;
  /** How rows and dates are written, where the proposal is not taken. */
  layout?: { grain?: string; dateFormat?: string; granularity?: string };
  metric:
    | { existing: string }
    | { name: string; kind: string; level: string; granularity?: string };
}

export interface ImportCounts {
  read: string;
  kept: string;
  refused: string;
  known: string;
}

/** Sends a file, describes it, checks the dry run, imports it and waits for its end. */
export async function importFile(
  walker: Walker,
  file: FileToImport,
): Promise<ImportCounts> {
  await upload(walker, file);
  await describeFile(walker, file);
  await checkAgain(walker);
  await walker.look(`import-review-${file.name}`);
  await walker.button("import:action.import").click();
  await walker.link("import:done.see").waitFor({ timeout: 30_000 });
  await walker.look(`import-done-${file.name}`);
  return countsOf(walker);
}

/** Asks for the dry run and waits until the form is at rest again. */
async function checkAgain({ page, button }: Walker): Promise<void> {
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    button("import:action.preview").click(),
  ]);
  await button("import:action.import").click({ trial: true });
}

export async function upload(
  walker: Walker,
  { name, bytes }: Pick<FileToImport, "name" | "bytes">,
): Promise<void> {
  await goTo(walker, "import");
  await walker
    .field("import:upload.label")
    .setInputFiles({ name, mimeType: "text/csv", buffer: bytes });
  await walker.button("import:upload.submit").click();
  await walker.heading(name).waitFor();
}

async function describeFile(
  walker: Walker,
  { roles, layout = {}, metric }: FileToImport,
): Promise<void> {
  const { field, say, page } = walker;
  for (const [name, role] of Object.entries(roles)) {
    const control = say("import:columns.roleOf", { name });
    await page
      .getByRole("combobox", { name: control, exact: true })
      .selectOption(role);
  }
  if (layout.grain)
    await page.locator(`[name=grain][value=${layout.grain}]`).check();
  if (layout.dateFormat)
    await field("import:layout.dateFormat").selectOption(layout.dateFormat);
  if (layout.granularity)
    await field("import:layout.granularity").selectOption(layout.granularity);
  const choices = page.locator("input[type=radio][name=metricChoice]");
  const choose = async (value: string) => {
    if ((await choices.count()) > 0)
      await page.locator(`[name=metricChoice][value=${value}]`).check();
  };
  if ("existing" in metric) {
    await choose("existing");
    await page
      .locator("select[name=metricId]")
      .selectOption({ label: metric.existing });
    return;
  }
  await choose("new");
  await field("import:metric.name").fill(metric.name);
  await field("import:metric.kind").selectOption(metric.kind);
  await field("import:metric.level").selectOption(metric.level);
  if (metric.granularity)
    await field("import:metric.granularity").selectOption(metric.granularity);
}

async function countsOf(walker: Walker): Promise<ImportCounts> {
  const count = (word: string) => factOf(walker, `import:counts.${word}`);
  return {
    read: await count("read"),
    kept: await count("kept"),
    refused: await count("refused"),
    known: await count("known"),
  };
}

/** The value beside a term in a list of facts. */
export async function factOf(
  { page, say }: Walker,
  key: string,
): Promise<string> {
  const term = page.getByText(say(key), { exact: true });
  const group = page.locator("dl > div", { has: term });
  const value = await group.locator("dd").first().textContent();
  return (value ?? "").trim();
}
