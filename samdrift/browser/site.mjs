// Starts the built program on a fresh data folder and a browser beside it.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PROGRAM = process.env.SAMDRIFT_PROGRAM ?? new URL("../../target/debug/samdrift", import.meta.url).pathname;
const POSTGRES = process.env.SAMDRIFT_TEST_POSTGRES;
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The engines the stories run on; PostgreSQL when a server is given. */
export const ENGINES = POSTGRES ? ["SQLite", "PostgreSQL"] : ["SQLite"];

let databases = 0;

async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A database of its own on the test server. */
async function freshDatabase() {
  databases += 1;
  const name = `browser_${process.pid}_${databases}`;
  const { hostname, port, username } = new URL(POSTGRES);
  await new Promise((resolve, reject) => {
    const made = spawn("psql", ["-q", "-h", hostname, "-p", port, "-U", username, "-d", "postgres", "-c", `create database ${name}`]);
    made.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`psql: ${code}`))));
    made.on("error", reject);
  });
  return `${POSTGRES}/${name}`;
}

/** The demo, running. `address` is where; `stop` ends it and removes its folder. */
export async function startDemo(engine) {
  const data = await mkdtemp(join(tmpdir(), "samdrift-"));
  const address = `http://127.0.0.1:${await freePort()}`;
  const args = ["demo", "--data", data, "--listen", address.slice("http://".length)];
  if (engine === "PostgreSQL") args.push("--database", await freshDatabase());
  const child = spawn(PROGRAM, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (bytes) => (said += bytes));
  for (let i = 0; i < 1200; i += 1) {
    if (child.exitCode !== null) throw new Error(`samdrift stopped: ${said}`);
    const up = await fetch(`${address}/halsa`).then((a) => a.ok, () => false);
    if (up) {
      const stop = async () => {
        const gone = new Promise((resolve) => child.on("exit", resolve));
        child.kill("SIGTERM");
        await gone;
        await rm(data, { recursive: true, force: true });
      };
      return { address, data, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`samdrift does not answer: ${said}`);
}

/** A headless browser that asks nobody else anything. */
export function openBrowser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

/** A fresh visitor, signed in with one press as the person with this address (the part before @). */
export async function signIn(browser, site, who, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: "sv-SE", ...options });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator(`form:has(input[value="${who}@demo.samdrift.example"]) button`).click();
  await page.waitForURL("**/sydnarke");
  return page;
}

/** Every address one can click to, no more than three alike. */
export async function crawl(page, site, from = ["/", "/sydnarke"]) {
  const seen = new Set();
  const queue = [...from];
  const alike = new Map();
  while (queue.length > 0) {
    const path = queue.shift();
    const bare = path.split("?")[0].replace(/\d+/g, "N");
    const count = alike.get(bare) ?? 0;
    if (seen.has(path) || count >= 2) continue;
    const answer = await page.request.get(site.address + path);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    seen.add(path);
    alike.set(bare, count + 1);
    const html = await answer.text();
    for (const [, href] of html.matchAll(/href="(\/[^"#]*)/g)) {
      if (!href.endsWith(".css") && !href.endsWith(".svg")) queue.push(href.replaceAll("&amp;", "&"));
    }
  }
  return [...seen].sort();
}
