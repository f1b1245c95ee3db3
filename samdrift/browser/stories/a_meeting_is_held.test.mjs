// A new secretary minutes a meeting of four parties at the live page, with three arrivals, one disqualification,
// one change of chair, one vote and one reservation, in at most sixty interactions; a member follows it meanwhile.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { mkdir } from "node:fs/promises";
import { ENGINES, openBrowser, signIn, startDemo } from "../site.mjs";

const PICTURES = process.env.SAMDRIFT_PICTURES;
const MOST = 60;

const AGENDA = [
  ["Val av justerare", "election", ""],
  ["Ny fördelningsnyckel från 2022", "decision", "Kostnaderna fördelas efter antal användare från och med den 1 januari 2022."],
  ["Gemensam serverhall", "decision", "Nämnden godkänner avtalet om gemensam serverhall."],
  ["Upphandling av växel", "decision", "Nämnden uppdrar åt förvaltningen att upphandla en gemensam växel."],
  ["Förvaltningschefen informerar", "information", ""],
  ["Meddelanden", "notices", ""],
  ["Övriga frågor", "information", ""],
];

async function picture(page, name) {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** A person at the page who counts every press and every field filled in. */
function counting(page) {
  let count = 0;
  const press = async (target) => { count += 1; await target.click(); };
  return {
    press,
    fill: async (target, text) => { count += 1; await target.fill(text); },
    choose: async (target, value) => { count += 1; await target.selectOption(value); },
    check: async (target, on) => { count += 1; await target.setChecked(on); },
    button: (name) => press(page.locator("main").getByRole("button", { name, exact: true }).first()),
    count: () => count,
  };
}

for (const engine of ENGINES) {
  describe(`a meeting is held on ${engine}`, () => {
    let site, browser, page, meeting;

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
    const save = () => page.locator("main form.form button.btn").first().click();

    test("the agenda is laid up beforehand", async () => {
      await go("/moten/nytt?dag=2021-02-24");
      for (const tick of await page.locator("main input[type=checkbox]").all()) await tick.setChecked(false);
      await page.locator("#f-plats").fill("Kommunhuset i Fjugesta");
      await save();
      meeting = page.url().match(/moten\/(\d+)/)[1];
      for (const [heading, kind, proposal] of AGENDA) {
        await go(`/moten/${meeting}/paragrafer/ny`);
        await page.locator("#f-rubrik").fill(heading);
        await page.locator("#f-slag").selectOption(kind);
        if (proposal) {
          await page.locator("#f-beskrivning").fill("Förvaltningen har berett ärendet tillsammans med parterna.");
          await page.locator("#f-forslag").fill(proposal);
        }
        await save();
      }
    });

    test("an item is dragged to another place, and back again", async () => {
      const agenda = `/moten/${meeting}/dagordning`;
      const headings = () => page.locator("ol[data-order] > li").evaluateAll((all) => all.map((li) => li.dataset.item));
      const drag = async (from, to) => {
        const grip = await page.locator("ol[data-order] > li .grip").nth(from).boundingBox();
        const place = await page.locator("ol[data-order] > li").nth(to).boundingBox();
        await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        await page.mouse.down();
        const end = to < from ? place.y + 2 : place.y + place.height - 2;
        await page.mouse.move(grip.x + grip.width / 2, end, { steps: 12 });
        await Promise.all([page.waitForNavigation(), page.mouse.up()]);
      };
      // High enough to hold the whole list.
      await page.setViewportSize({ width: 1440, height: 2000 });
      await go(agenda);
      const before = await headings();
      assert.equal(before.length, AGENDA.length);
      await drag(before.length - 1, 0);
      const moved = [before.at(-1), ...before.slice(0, -1)];
      assert.deepEqual(await headings(), moved);
      await go(agenda);
      assert.deepEqual(await headings(), moved, "the new order was saved");
      await drag(0, before.length - 1);
      assert.deepEqual(await headings(), before);
      await page.setViewportSize({ width: 1440, height: 1000 });
    });

    test("it is minuted in at most sixty interactions, and others see it as it happens", async () => {
      await go(`/moten/${meeting}/pagar`);
      const people = await page.locator("input[name=har]").evaluateAll((all) => all.map((i) => i.value));
      const members = people.slice(0, 4); // the chair first
      const [substitute] = people.slice(4);
      const [chair, vice, third, fourth] = members;
      await picture(page, "borja");
      const hand = counting(page);
      const main = page.locator("main");
      const person = (name) => main.locator(".people > li", { hasText: name }).first();
      const here = (name) => main.locator(`input[name=har][value="${name}"]`);

      // A member and the substitute are late.
      await hand.check(here(fourth), false);
      await hand.button("Börja och ta upp första paragrafen");
      await page.getByText("ja, minst 3 krävs").waitFor();

      const member = await signIn(browser, site, "ordforande");
      await member.goto(`${site.address}/sydnarke/moten/${meeting}/folj`);
      await member.getByText("Sidan följer mötet av sig själv.").waitFor();

      // § 1, election of the adjuster.
      await hand.choose(main.locator("#f-val-vald"), vice);
      await hand.button("Välj och nästa §");

      // § 2: two arrive; a motion, a vote with the chair's casting vote or not, a reservation.
      await hand.press(person(substitute).getByRole("button", { name: "Kommer" }));
      await hand.press(person(fourth).getByRole("button", { name: "Kommer" }));
      await member.getByText("4 av 4 platser").waitFor();
      await hand.press(main.getByText("Lägg till yrkande"));
      await hand.choose(main.locator("#f-yrkande-av"), fourth);
      await hand.choose(main.locator("#f-yrkande-slag"), "amend");
      await hand.fill(main.locator("#f-yrkande-text"), "Kostnaderna fördelas efter antal invånare.");
      await hand.button("Spara yrkandet");
      await hand.press(main.getByText("Genomför omröstning"));
      await hand.press(main.locator(`#f-omrostning-rost-${fourth.replaceAll(" ", "-")}-nej`));
      await picture(page, "omrostning");
      await hand.button("Räkna och spara");
      await page.getByText("3 ja, 1 nej").first().waitFor();
      await hand.press(main.getByText("Anteckna reservation"));
      await hand.choose(main.locator("#f-reservation-namn"), fourth);
      await hand.choose(main.locator("#f-reservation-yrkande"), { index: 1 });
      await hand.button("Spara reservationen");
      await picture(page, "behandling");
      await hand.button("Beslut enligt det som vann och nästa §");

      // § 3: a member is disqualified and the substitute steps in.
      await hand.press(person(third).locator("summary"));
      await hand.press(person(third).getByRole("button", { name: "Jäv" }));
      await member.getByText("lämnade rummet på grund av jäv").first().waitFor();
      await hand.button("Beslut enligt förslaget och nästa §");

      // § 4: back again, but the fourth goes; the vice chair takes over.
      await hand.press(person(third).getByRole("button", { name: "Kommer tillbaka" }));
      await hand.press(person(fourth).locator("summary"));
      await hand.press(person(fourth).getByRole("button", { name: "Går" }));
      await hand.press(person(vice).locator("summary"));
      await hand.press(person(vice).getByRole("button", { name: "Tar över ordförandeskapet" }));
      await hand.button("Beslut enligt förslaget och nästa §");

      // § 5–7 and the end; the fourth is back, the third arrival.
      await hand.press(person(fourth).getByRole("button", { name: "Kommer" }));
      await hand.button("Läggs till handlingarna och nästa §");
      await hand.button("Läggs till handlingarna och nästa §");
      await hand.button("Utan beslut");
      await picture(page, "slut");
      await hand.fill(main.locator("#f-slut-tid"), "23:59");
      await hand.button("Avsluta");
      await page.waitForURL("**/granska");
      console.log(`# ${engine}: ${hand.count()} interactions`);
      assert.ok(hand.count() <= MOST, `${hand.count()} interactions`);
      await picture(page, "granska");
      await member.goto(`${site.address}/sydnarke/moten/${meeting}/folj`);
      await member.getByText("Sammanträdet är avslutat.").waitFor();
      await member.context().close();

      await go(`/moten/${meeting}/protokoll`);
      const text = await main.innerText();
      for (const said of [
        "yrkar att nämnden i stället beslutar följande",
        "Huvudförslag är förvaltningens förslag",
        "begär omröstning",
        "3 ja, 1 nej",
        "reserverar sig mot beslutet till förmån för yrkande 2",
        "anmäler jäv och lämnar rummet",
        "leder sammanträdet från och med denna paragraf",
        "utses att justera protokollet tillsammans med ordföranden",
        "I beslutet deltar",
        `${vice}`,
        `${chair}`,
      ]) {
        assert.ok(text.includes(said), `»${said}« is not in the minutes:\n${text}`);
      }
      await picture(page, "protokoll");
    });

    test("the page is as usable on a phone", async () => {
      const phone = await signIn(browser, site, "sekreterare", { viewport: { width: 390, height: 844 } });
      await phone.goto(`${site.address}/sydnarke/moten/${meeting}/pagar`);
      const wide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} pixels too wide`);
      await picture(phone, "telefon");
      await phone.context().close();
    });
  });
}
