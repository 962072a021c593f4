import type { Page } from "@playwright/test";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";
import { Paper } from "./drivers/paper.ts";
import { readCalendar, Upkeep } from "./drivers/upkeep.ts";

const today = "2026-11-21T10:00:00+01:00";

const exports = "Export orders and customers every week to a safe, encrypted place.";
const code = "Print a bank QR code. Keep it behind the counter.";
const torches = "Put torches in fixed places. Check them each month.";

test("the bakery takes on two suggestions, does one, and neither comes back", async ({ page }) => {
  await page.clock.setFixedTime(today);
  const todo = await Upkeep.ofSample(page, "bakery");
  await todo.open("todo");
  await todo.takeOn(code);
  await expect(todo.row(code)).toContainText("by 21 December 2026");
  await expect(todo.row(code)).toContainText("Card terminal");
  await todo.takeOn(exports);
  await todo.isDone(code);
  await todo.isNotOurs(torches);

  await todo.reload();
  await todo.showAll();
  await expect(todo.button(`Done: ${exports}`)).toBeVisible();
  for (const title of [exports, code, torches])
    await expect(todo.button(`Take it on: ${title}`)).toHaveCount(0);
  // also under other words: the check of the plan asks for the same two jobs
  await expect(todo.row("Put a monthly date for exports in the calendar.")).toHaveCount(0);
  await expect(todo.row("Print your bank QR and set up alerts on your bank app.")).toHaveCount(0);

  // second thoughts: what is done is opened again, what is not ours is suggested again
  await page.getByText("2 jobs done").click();
  await todo.button(`Open it again: ${code}`).click();
  await expect(todo.button(`Done: ${code}`)).toBeVisible();
  await page.getByText("Not for us: 1").click();
  await todo.button(`Suggest it again: ${torches}`).click();
  await expect(todo.button(`Take it on: ${torches}`)).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test("something of one's own is changed in place, taken out and brought back", async ({ page }) => {
  await page.clock.setFixedTime(today);
  const todo = await Upkeep.ofSample(page, "bakery");
  await todo.open("todo");
  await todo.button("Add it").click();
  await expect(page.getByText("Say what is to be done.")).toBeVisible();
  await page.getByLabel("Something of your own").fill("Ask the landlord for the fuse box key");
  await page.keyboard.press("Enter");
  const row = todo.row("fuse box");
  await expect(row).toContainText("by 21 December 2026");

  await todo.button("Change: Ask the landlord for the fuse box key").click();
  const title = page.getByLabel("What is to be done?");
  await expect(title).toBeFocused();
  await title.fill("");
  await title.press("Enter");
  await expect(page.getByText("Say what is to be done.")).toBeVisible();
  await title.fill("Get the key of the fuse box");
  await page.getByRole("radio", { name: "60 days" }).check();
  await expect(page.getByLabel("By which day?")).toHaveValue("2027-01-20");
  await page.getByLabel("By which day?").fill("2026-11-01");
  await page.getByLabel("Who does it?").selectOption({ label: "Zoë Ağaoğlu, Owner" });
  await page.getByLabel("For which thing?").selectOption({ label: "Electricity" });
  await todo.button("Close: Get the key of the fuse box").click();
  await expect(row).toContainText("was due 1 November 2026 · Zoë Ağaoğlu, Owner · Electricity");
  await expect(todo.main).toContainText("one past its date");
  // the nearest day stands first
  await expect(todo.main.getByRole("listitem").first()).toContainText("Get the key of the fuse box");

  await todo.button("Remove: Get the key of the fuse box").click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(row).toContainText("was due 1 November 2026");
  await todo.reload();
  await expect(row).toContainText("was due 1 November 2026 · Zoë Ağaoğlu, Owner · Electricity");
});

for (const timezoneId of ["Europe/Amsterdam", "America/Los_Angeles"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test("the calendar file has every day on its day, and the same again the next time", async ({ page }) => {
      await page.clock.setFixedTime("2026-11-21T12:00:00Z");
      const todo = await Upkeep.ofPlan(page, {
        business: { name: "Korst & Kruim", country: "NL", currency: "EUR" },
        review: { reviewedOn: "2026-08-31", everyMonths: 6 },
        actions: [
          { id: "late", title: "Ring the bank; ask for Zoë, or Ben", due: "2026-11-01" },
          { id: "next", title: `A long one: ${"à la carte, ".repeat(12)}`, due: "2026-12-31" },
          { id: "done", title: "Done", due: "2026-12-31", doneOn: "2026-11-20" },
        ],
        ai: [{ id: "bot", name: "Web chat", lastReviewed: "2026-10-31" }],
        dependencies: [
          {
            id: "shop",
            name: "Web shop",
            renewsOn: "2027-03-28",
            offlineMode: { on: "yes", checkedOn: "2026-08-31" },
            dataCopy: { what: "Orders", everyDays: 7, lastDone: "2026-11-20" },
          },
        ],
      });
      await todo.open("todo");
      const file = await todo.calendar();
      expect(file.name).toBe("korst-kruim-dates.ics");
      const events = readCalendar(file.text);
      expect(events.map(({ from, to, title }) => `${from} ${to} ${title}`)).toEqual([
        "20261121 20261122 Ring the bank; ask for Zoë, or Ben", // its day is over: today
        "20261127 20261128 Make your own copy of the data of Web shop",
        "20261130 20261201 Check Web chat: fifteen minutes",
        `20261231 20270101 A long one: ${"à la carte, ".repeat(12)}`,
        "20270228 20270301 Go through the outage plan",
        "20270228 20270301 Try the offline mode of Web shop again",
        "20270328 20270329 Web shop is up for renewal", // clocks go forward that night in Europe
      ]);
      expect(events[0]?.text).toContain("Due since 1 November 2026.");
      const again = readCalendar((await todo.calendar()).text);
      expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    });
  });
}

test("Review names what changed since the printing", async ({ page }) => {
  await page.clock.setFixedTime(today);
  const review = await Upkeep.ofPlan(page, bakeryPrintedLongAgo());
  await review.open("review");
  await expect(review.main).toContainText("Version 4 was printed before we kept track of what changed.");
  await changeLead(review, "+31 6 0000 0001");
  const paper = new Paper(page, review.plan);
  await paper.open();
  await paper.print();
  await review.open("review");
  await expect(review.main).toContainText("Nothing. Your paper is version 5, of 21 November 2026");

  await page.clock.setFixedTime("2026-11-21T11:00:00+01:00");
  await changeLead(review, "+31 6 0000 0002");
  await review.open("cost/payments-card-terminal");
  await page.getByRole("button", { name: "Change: How many minutes until it runs?" }).click();
  await page.getByRole("textbox", { name: "How many minutes until it runs?" }).fill("35");
  await page.keyboard.press("Enter");
  await review.open("todo");
  await review.takeOn(code); // to-dos are on no paper
  await review.open("review");
  const changes = review.part("What changed since the last printed version");
  await expect(changes.getByRole("listitem")).toHaveText([
    "Card terminal changed (thing)",
    "Zoë Ağaoğlu changed (contact)",
  ]);
  await expect(changes.getByRole("link", { name: "Card terminal" })).toHaveAttribute(
    "href",
    /\/things\/payments-card-terminal$/u,
  );
  await expect(changes.getByRole("link", { name: "Print version 6" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test("Review says where old copies hang, and when the plan is gone through next", async ({ page }) => {
  await page.clock.setFixedTime(today);
  const review = await Upkeep.ofSample(page, "bakery");
  await review.open("review");
  // version 4 was printed; the third copy was not replaced then
  await expect(review.main.getByText("hangs there. The newest is version 4.")).toHaveCount(1);
  await review.button("Replaced today: copy 3").click();
  await expect(review.main.getByText("Version 4 hangs there: the newest.")).toHaveCount(3);
  await review.button("Add a place").click();
  await review.button("Done").click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Copy 4: say where it hangs, or remove it.",
  );
  const fourth = page.getByRole("group", { name: "Copy 4" });
  await fourth.getByLabel("Where does it hang?").fill("In the van");
  await fourth.getByLabel("Who holds it?").selectOption({ label: "Noor Haddad, IT and web shop" });
  await page.getByLabel("How often?").selectOption({ label: "every month" });
  await page.getByRole("button", { name: "Reviewed today" }).click();
  await expect(review.main).toContainText("21 December 2026");
  await review.reload();
  await expect(fourth.getByLabel("Where does it hang?")).toHaveValue("In the van");
  await expect(fourth).toContainText("No version hangs there yet.");
  await expect(page.getByRole("group", { name: "Copy 3" })).toContainText("Version 4 hangs there");

  // our usual list, made the owner's own, and back
  await page.getByRole("button", { name: "Use our usual list again" }).click();
  await expect(review.main).toContainText("Printed plan and contact list");
  await page.getByRole("button", { name: "Make it your own" }).click();
  await page.getByLabel("In the grab box, line 1", { exact: true }).fill("The green folder");
  await review.reload();
  await expect(page.getByLabel("In the grab box, line 1", { exact: true })).toHaveValue("The green folder");
});

test("a logo goes in small and without what is no picture, out in the file, and away again", async ({
  page,
}) => {
  const review = await Upkeep.ofSample(page, "bakery");
  await review.open("review");
  await review.chooseLogo("logo.png", Buffer.from("no picture at all"));
  await expect(page.getByText("This file is no PNG or JPEG picture.").first()).toBeVisible();
  await review.chooseLogo("logo.png", Buffer.from("89504e470d0a1a0a00", "hex"));
  await expect(page.getByText("This picture cannot be read.").first()).toBeVisible();
  await review.chooseLogo(
    "logo.png",
    Buffer.alloc(10 * 1024 * 1024 + 1, Buffer.from("89504e470d0a1a0a", "hex")),
  );
  await expect(page.getByText("This picture is larger than 10 MB or 24 megapixels.").first()).toBeVisible();

  await review.chooseLogo("logo.png", await picture(page, "image/png", 8));
  await expect(review.logo).toBeVisible();
  const bomb = await picture(page, "image/png", 8);
  bomb.writeUInt32BE(65_000, 16);
  bomb.writeUInt32BE(65_000, 20);
  await review.chooseLogo("logo.png", bomb); // says 65,000 by 65,000 dots: 17 GB unpacked
  await expect(page.getByText("This picture is larger than 10 MB or 24 megapixels.").first()).toBeVisible();
  await review.chooseLogo(
    "logo.png",
    Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"),
  );
  await expect(page.getByText("This file is no PNG or JPEG picture.").first()).toBeVisible();

  // left at once: the picture is still being read, and goes into the plan it was chosen for
  await review.chooseLogo("logo.jpg", withPlace(await picture(page, "image/jpeg", 1400)));
  const small = await logoInFile(review);
  expect(small).toMatch(/^data:image\/jpeg;base64,/u);
  expect(Buffer.from(small?.split(",")[1] ?? "", "base64").includes("52.370216")).toBe(false);

  await review.open("review");
  await review.chooseLogo("logo.png", await picture(page, "image/png", 1400)); // noise: several megabytes
  await expect(review.logo).toBeVisible();
  await expect.poll(() => review.logo.getAttribute("src")).toMatch(/^data:image\/png/u);
  const large = await logoInFile(review);
  expect(Buffer.from(large?.split(",")[1] ?? "", "base64").length).toBeLessThanOrEqual(512 * 1024);

  await review.open("review");
  await page.getByRole("button", { name: "Remove the logo" }).click();
  await expect(review.logo).toHaveCount(0);
  expect(await logoInFile(review)).toBeNull();
});

/** The bakery, printed before the app kept what was on its paper. */
function bakeryPrintedLongAgo(): object {
  const { plan }: { plan: { printed: { parts?: object } } } = JSON.parse(sampleFile("bakery"));
  const { parts: _parts, ...printed } = plan.printed;
  return { ...plan, printed };
}

/** The number of the one in charge, on the page of the quick start that asks for it. */
async function changeLead(plan: Upkeep, phone: string): Promise<void> {
  await plan.open("start/9");
  await plan.page.getByRole("group", { name: "In charge" }).getByLabel("Phone").fill(phone);
  await plan.isSaved();
}

/** The logo as the saved file has it; the file opens again as it is. */
async function logoInFile({ page }: Upkeep): Promise<string | null> {
  const home = await Home.open(page);
  const { text } = await home.saveCopyOf("Korst & Kruim");
  const plan: { logo?: string | null } = planOf(text);
  return plan.logo ?? null;
}

/** A picture of noise, which cannot be packed tightly. */
async function picture(page: Page, type: "image/png" | "image/jpeg", side: number): Promise<Buffer> {
  const address = await page.evaluate(
    ([kind, size]) => {
      const canvas = document.createElement("canvas");
      canvas.width = size;
      canvas.height = size;
      const pen = canvas.getContext("2d");
      const image = new ImageData(size, size);
      for (let at = 0; at < image.data.length; at += 1)
        image.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
      pen?.putImageData(image, 0, 0);
      return canvas.toDataURL(kind);
    },
    [type, side] as const,
  );
  return Buffer.from(address.split(",")[1] ?? "", "base64");
}

/** A JPEG file with where it was taken, as cameras write it: a segment right after its first two bytes. */
function withPlace(jpeg: Buffer): Buffer {
  const place = Buffer.from("Exif\0\0 taken at 52.370216, 4.895168");
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, place.length + 2]), place]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}
