// The secretary carries a meeting from plan to notice, each party's contact posts, the clock runs: on both engines.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { mkdir } from "node:fs/promises";
import { ENGINES, openBrowser, signIn, startDemo } from "../site.mjs";

const PICTURES = process.env.SAMDRIFT_PICTURES;

/** Presses the form's own button. */
const save = (page) => page.locator("main form.form button.btn").click();

async function moveDay(page, day) {
  await page.locator("#demo-dag").fill(day);
  await page.locator(".demo button").click();
}

async function picture(page, name) {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

for (const engine of ENGINES) {
  describe(`from plan to notice on ${engine}`, () => {
    let site, browser, page;

    before(async () => {
      site = await startDemo(engine);
      browser = await openBrowser();
      page = await signIn(browser, site, "sekreterare");
    });

    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    const go = (path) => page.goto(`${site.address}/sydnarke${path}`);

    test("the overview says what waits and under which paragraph", async () => {
      await page.getByText("Sätt upp anslaget för protokollet 10 februari 2021").waitFor();
      await page.getByText("KL 8:12, 9:32").first().waitFor();
      await page.getByText("Överklagandetid").first().waitFor();
      await picture(page, "oversikt");
    });

    test("the minutes are a page and a tagged PDF", async () => {
      await go("/moten?ar=2021");
      await page.getByRole("link", { name: /10 februari/ }).first().click();
      await page.getByRole("link", { name: "Protokoll", exact: true }).first().click();
      await page.getByText("Årsredovisning 2020 för Sydnärkes IT-nämnd").first().waitFor();
      const pdf = await page.request.get(`${page.url().replace(/\/$/, "")}.pdf`);
      assert.equal(pdf.headers()["content-type"], "application/pdf");
      assert.equal((await pdf.body()).subarray(0, 8).toString(), "%PDF-1.7");
    });

    test("the clock starts when the last party has posted, and both days are told", async () => {
      await go("/moten/5/anslag");
      await page.getByText("tiden löper inte än").first().waitFor();
      for (const party of ["Askersund", "Laxå"]) {
        await page.locator("tr", { hasText: party }).getByRole("button", { name: "Uppe i dag" }).click();
        await page.locator("tr", { hasText: party }).getByText("uppe 24 feb").waitFor();
      }
      const contact = await signIn(browser, site, "kontakt.hallsberg");
      await contact.goto(`${site.address}/sydnarke/moten/5/anslag`);
      assert.equal(await contact.getByRole("button", { name: "Uppe i dag" }).count(), 1);
      await moveDay(contact, "2021-02-25");
      await contact.getByRole("button", { name: "Uppe i dag" }).click();
      await contact.locator("tr", { hasText: "Hallsberg" }).getByText("uppe 25 feb").waitFor();
      await contact.context().close();
      await go("/moten/5/anslag");
      const card = await page.locator("main").innerText();
      assert.match(card, /18 mars 2021/);
      assert.match(card, /19 mars 2021/);
      await picture(page, "anslag");
    });

    test("a notice is not taken down before its day, and may be the day after the last", async () => {
      const remove = async () => {
        await go("/moten/5/anslag");
        await page.locator("tr", { hasText: "Lekeberg" }).getByRole("link", { name: "Ta ned" }).click();
        await save(page);
      };
      await moveDay(page, "2021-03-18");
      await remove();
      await page.locator("[role=alert]").waitFor();
      await moveDay(page, "2021-03-19");
      await remove();
      await page.locator("tr", { hasText: "Lekeberg" }).getByText("19 mars").first().waitFor();
    });

    test("a new meeting is planned, numbered, held, adjusted and locked", async () => {
      await go("/moten/nytt");
      await page.locator("#f-dag").fill("2021-04-07");
      await page.locator("#f-plats").fill("Askersund");
      await save(page);
      const meeting = page.url().match(/moten\/(\d+)/)[1];
      await go(`/moten/${meeting}/paragrafer/ny`);
      await page.locator("#f-rubrik").fill("Ny finansieringsmodell");
      await page.locator("#f-forslag").fill("Nämnden godkänner modellen.");
      await save(page);
      await go(`/moten/${meeting}/dagordning`);
      await page.getByRole("button", { name: "Numrera" }).click();
      await page.getByText("§ 8", { exact: false }).first().waitFor();
      await moveDay(page, "2021-04-07");
      await go(`/moten/${meeting}/narvaro`);
      await page.getByRole("button", { name: "Hämta ledamöter" }).click();
      await page.getByText("minst 3 krävs").waitFor();
      const links = await page.request.get(`${site.address}/sydnarke/moten/${meeting}/dagordning`).then((a) => a.text());
      const items = [...new Set([...links.matchAll(new RegExp(`/moten/${meeting}/paragrafer/(\\d+)`, "g"))].map((m) => m[1]))];
      for (const item of items) {
        await go(`/moten/${meeting}/paragrafer/${item}/andra`);
        await page.locator("#f-beslut").fill("Nämnden beslutar enligt förvaltningens förslag om finansieringsmodell.");
        await save(page);
      }
      await go(`/moten/${meeting}/andra`);
      await page.locator("#f-justerare").fill("Tomas Ekvall (KD)");
      await save(page);
      await go(`/moten/${meeting}/avsluta`);
      await page.locator("#f-slut").fill("14:30");
      await save(page);
      await moveDay(page, "2021-04-12");
      await go(`/moten/${meeting}/justera`);
      await save(page);
      await page.getByText("justerat 12 april").first().waitFor();
      const locked = await page.request.get(`${site.address}/sydnarke/moten/${meeting}/paragrafer/${items[0]}`);
      assert.doesNotMatch(await locked.text(), /paragrafer\/\d+\/andra"/);
      await go("/moten");
      await page.getByText("7 april").first().waitFor();
    });

    test("two people on the same paragraph lose nothing", async () => {
      await go("/moten/nytt");
      await page.locator("#f-dag").fill("2021-06-09");
      await save(page);
      const meeting = page.url().match(/moten\/(\d+)/)[1];
      await go(`/moten/${meeting}/paragrafer/ny`);
      await page.locator("#f-rubrik").fill("Gemensam serverhall");
      await save(page);
      const listed = await page.request.get(`${site.address}/sydnarke/moten/${meeting}/dagordning`).then((a) => a.text());
      const item = [...listed.matchAll(/paragrafer\/(\d+)[^<]*<?[^>]*>Gemensam serverhall/g)][0]?.[1]
        ?? [...listed.matchAll(new RegExp(`/moten/${meeting}/paragrafer/(\\d+)`, "g"))].map((m) => +m[1]).sort((a, b) => b - a)[0];
      const edit = `/moten/${meeting}/paragrafer/${item}/andra`;
      const other = await signIn(browser, site, "sekreterare");
      await other.goto(`${site.address}/sydnarke${edit}`);
      await go(edit);
      await page.locator("#f-beskrivning").fill("Den ena texten");
      await save(page);
      await other.locator("#f-beskrivning").fill("Den andra texten");
      await other.locator("main form.form button.btn").click();
      await other.getByText("Någon annan hann spara före dig").first().waitFor();
      await other.getByText("Den ena texten").waitFor();
      assert.equal(await other.locator("#f-beskrivning").inputValue(), "Den andra texten");
      await other.locator("main form.form button.btn").click();
      await go(`/moten/${meeting}/paragrafer/${item}`);
      await page.getByText("Den andra texten").waitFor();
      await other.context().close();
    });

    test("a case is registered with a document and found by another form of its word", async () => {
      await go("/arenden/nytt");
      await page.locator("#f-title").fill("Kostnaderna för gemensam växel");
      await save(page);
      await page.getByText("Syd-IT 21-").first().waitFor();
      await page.locator("#sok").fill("kostnad växeln");
      await page.locator("#sok").press("Enter");
      await page.getByRole("link", { name: /Kostnaderna för gemensam växel/ }).waitFor();
    });

    test("the pages speak English when asked to", async () => {
      await go("");
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "This needs you now" }).waitFor();
      await page.getByRole("button", { name: "Svenska" }).click();
      await page.getByRole("heading", { name: "Det här behöver dig nu" }).waitFor();
    });
  });
}
