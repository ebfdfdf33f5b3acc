import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

export interface BrowserLaunch {
  executablePath: string;
  args: string[];
}

// For a machine without graphics and behind a closed network: nothing is fetched but the pages asked for.
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
];

/**
 * A Chromium to test with: ESSAI_BROWSER, else one of the system, else Playwright's own, else, as root on Debian,
 * the one `apt-get` installs. Throws one sentence that says what to install.
 */
export function findBrowser(): BrowserLaunch {
  const executablePath =
    given() ?? installed() ?? (installWithApt() ? installed() : null);
  if (executablePath) return { executablePath, args };
  throw new Error(
    "No browser was found: install Chromium or Chrome, or set ESSAI_BROWSER to one.",
  );
}

function given(): string | null {
  const path = process.env.ESSAI_BROWSER;
  if (!path || isProgram(path)) return path || null;
  throw new Error(`ESSAI_BROWSER names ${path}, which is not a program.`);
}

function installed(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = systemNames.flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return (
    [...onPath, ...applications, chromium.executablePath()].find(isProgram) ??
    null
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function installWithApt(): boolean {
  if (
    process.getuid?.() !== 0 ||
    spawnSync("apt-get", ["--version"]).status !== 0
  )
    return false;
  console.log("No browser was found: installing Chromium with apt-get.");
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: "ignore" as const,
  };
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync(
      "apt-get",
      ["install", "-y", "--no-install-recommends", "chromium"],
      options,
    );
    return true;
  } catch {
    return false;
  }
}
