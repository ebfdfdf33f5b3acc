import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { openBrowser } from "./browser/first-load.ts";
import { openPhone } from "./phone/phone-session.ts";
import { phoneTable } from "./phone/phone-table.ts";
import { PHONE_TASKS } from "./phone/tasks.ts";
import { timeTask, type TimedTask } from "./phone/time-task.ts";

// `npm run bench:phone [-- --url http://localhost:3000 --person alix@… --manager camille@… --rounds 10]`: what the people
// of a running demonstration do on a phone, in seconds and taps. It writes into that demonstration.
const { values: asked } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:3000" },
    person: { type: "string", default: "alix@comptoir.example" },
    manager: { type: "string", default: "camille@comptoir.example" },
    rounds: { type: "string", default: "10" },
  },
});
const rounds = Number(asked.rounds);
const browser = await openBrowser();
if (!browser) {
  console.error("No Chromium: install one, or name it in ESSAI_BROWSER");
  process.exit(1);
}
try {
  const before = loadavg()[0] ?? 0;
  const timed: TimedTask[] = [];
  for (const task of PHONE_TASKS) {
    const email = task.byManager ? asked.manager : asked.person;
    const phone = await openPhone({ browser, url: asked.url, email });
    timed.push(await timeTask({ task, ...phone, rounds }));
    await phone.page.context().close();
  }
  const date = new Date().toISOString().slice(0, 10);
  const after = loadavg()[0] ?? 0;
  const markdown = await format(
    phoneTable({
      timed,
      url: asked.url,
      date,
      rounds,
      load: [before, after],
      processors: cpus().length,
    }),
    { parser: "markdown" },
  );
  console.log(markdown);
  await mkdir("bench/results", { recursive: true });
  await writeFile(`bench/results/phone-${date}.md`, markdown);
} finally {
  await browser.close();
}
