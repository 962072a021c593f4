import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findShell } from "../scripts/find-browser.mjs";
import { openedByNode } from "#testing/node-locked-file.ts";
import { ProfileFolder } from "./drivers/profile-folder.ts";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";
import { Passphrase } from "./drivers/passphrase.ts";

test("a plan goes to another computer in a file that opens with five drawn words only", async ({
  page,
  baseURL,
}) => {
  const home = await Home.open(page);
  await home.take(sampleFile("bakery"));
  const name = await home.rows.getByRole("heading").innerText();
  await home.row(name).getByTestId("export-encrypted").click();
  const saving = new Passphrase(page);
  await expect(saving.field).toHaveValue(/^[a-z]+( [a-z]+){4}$/);
  expect(await axe(page)).toEqual([]);
  const { file, passphrase } = await saving.save();
  expect(file.name).toMatch(/^[\w-]+\.counterplan\.enc\.json$/);
  await expect(page.getByText(`sent to your browser’s downloads as ${file.name}`)).toBeVisible();
  expect(file.text).not.toContain(name);
  expect(planOf(openedByNode(file.text, passphrase))).toEqual(planOf(sampleFile("bakery")));

  const profile = new ProfileFolder();
  const { path, args, env } = await findShell();
  const elsewhere = await chromium.launchPersistentContext(profile.path, {
    executablePath: path,
    args,
    env: { ...process.env, ...env },
    ...(baseURL !== undefined && { baseURL }),
  });
  try {
    const other = await Home.open(await elsewhere.newPage());
    const opening = new Passphrase(other.page);
    await other.choose(file.text, file.name);
    await expect(opening.field).toBeFocused();
    await opening.open(`${passphrase}s`);
    await expect(other.problem).toContainText("This passphrase does not open the file.");
    expect(await axe(other.page)).toEqual([]);
    await opening.open(passphrase);
    await expect(other.preview).toContainText("It is new here. Nothing else changes.");
    await other.confirm();
    await expect(other.row(name)).toHaveCount(1);
    const saved = await other.saveCopyOf(name);
    expect(planOf(saved.text)).toEqual(planOf(sampleFile("bakery")));
  } finally {
    await elsewhere.close();
    profile.remove();
  }
});

test("all plans go into one locked file, with a passphrase of one’s own that is typed twice", async ({
  page,
}) => {
  const home = await Home.open(page);
  await home.take(sampleFile("dental"));
  await home.take(sampleFile("freelancer"));
  await page.getByRole("button", { name: "Save all with a passphrase" }).click();
  const saving = new Passphrase(page);
  await saving.field.fill("too short");
  await saving.again.fill("another");
  await saving.again.press("Enter");
  await expect(page.getByText("Use 12 characters or more.")).toBeVisible();
  await expect(page.getByText("This is not the same.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const { file, passphrase } = await saving.save("Zoë’s own, long enough");
  expect(file.name).toMatch(/^all-plans-[\d-]+\.counterplan\.enc\.json$/);

  await home.choose(file.text, file.name);
  await new Passphrase(page).open(passphrase);
  await expect(home.preview).toContainText("2 are here already and are the same.");
  await home.cancel();
  await expect(home.rows).toHaveCount(2);
});

test("what is wrong with a locked file is said before anybody types a passphrase", async ({ page }) => {
  const folder = "src/storage/encrypted-samples";
  const whole = readFileSync(`${folder}/node-every-script.counterplan.enc.json`, "utf8");
  const says: [string, string][] = [
    [
      whole.replace(/.(?=","digest)/, (letter) => (letter === "A" ? "B" : "A")),
      "This locked file is damaged",
    ],
    [whole.replace("PBKDF2-HMAC-SHA256", "Argon2id"), "This locked file is damaged"],
    [whole.replace('"formatVersion":1', '"formatVersion":2'), "needs a newer version of Counterplan"],
    [whole.replace(/"protected":.*,"cipher/, '"cipher'), "parts of it are missing"],
    [
      readFileSync(`${folder}/node-fewest-rounds-no-digest.counterplan.enc.json`, "utf8").replace(
        "600000",
        "1000",
      ),
      "settings that are not safe to use",
    ],
  ];
  const home = await Home.open(page);
  for (const [file, sentence] of says) {
    await home.choose(file);
    await expect(home.problem).toContainText(sentence);
    await home.cancel();
  }
  await expect(home.rows).toHaveCount(0);
});
