// Every page: no axe finding, at two widths and in both themes; no error from the HTML checker; nothing
// wider than the window.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createRequire } from "node:module";
import { crawl, openBrowser, signIn, startDemo } from "../site.mjs";

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site, browser, paths;

before(async () => {
  site = await startDemo("SQLite");
  browser = await openBrowser();
  const page = await signIn(browser, site, "sekreterare");
  paths = await crawl(page, site);
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

async function findings(page) {
  await page.evaluate(axe);
  const result = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary ?? ""}`.slice(0, 300)));
}

for (const [width, scheme] of [[1440, "light"], [390, "light"], [1440, "dark"], [390, "dark"]]) {
  test(`axe finds nothing on any page, ${width} wide, ${scheme}`, async () => {
    const page = await signIn(browser, site, "sekreterare", {
      viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true,
    });
    const wrong = [];
    for (const path of paths) {
      await page.goto(site.address + path);
      wrong.push(...(await findings(page)).map((f) => `${path} ${f}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 1) wrong.push(`${path} is ${over} px wider than the window`);
    }
    await page.context().close();
    assert.deepEqual(wrong, []);
  });
}

for (const [width, scheme] of [[1440, "light"], [390, "light"], [1440, "dark"], [390, "dark"]]) {
  test(`axe finds nothing on any public page to somebody signed out, ${width} wide, ${scheme}`, async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true, locale: "sv-SE",
    });
    const page = await context.newPage();
    const found = await crawl(page, site, ["/offentligt"]);
    const open = found.filter((path) => path.startsWith("/offentligt"));
    assert.ok(open.length > 12, `only ${open.length} public pages were found`);
    const wrong = [];
    for (const path of open) {
      await page.goto(site.address + path);
      wrong.push(...(await findings(page)).map((f) => `${path} ${f}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 1) wrong.push(`${path} is ${over} px wider than the window`);
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });
}

test("the sign-in page and a refused form are accessible too", async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.address}/logga-in`);
  assert.deepEqual(await findings(page), []);
  await page.locator("main form button").first().click();
  assert.equal(await page.locator("[role=alert]").count(), 1);
  assert.deepEqual(await findings(page), []);
  await context.close();
});

test("the HTML checker finds no error on any page", async (t) => {
  const java = await new Promise((resolve) => execFile("java", ["-version"], (error) => resolve(!error)));
  if (!java) return t.skip("java is not installed");
  const folder = await mkdtemp(join(tmpdir(), "samdrift-html-"));
  const page = await signIn(browser, site, "sekreterare");
  for (const [i, path] of paths.entries()) {
    const html = await (await page.request.get(site.address + path)).text();
    await writeFile(join(folder, `${i}${path.replaceAll(/[^a-z0-9]+/gi, "_")}.html`), html);
  }
  await page.context().close();
  const jar = join(require.resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  const said = await new Promise((resolve) => {
    execFile("java", ["-jar", jar, "--errors-only", folder], { maxBuffer: 1e8 }, (_, out, err) => resolve(out + err));
  });
  await rm(folder, { recursive: true });
  assert.equal(said.split("\n").filter((l) => l.includes("error")).join("\n"), "");
});
