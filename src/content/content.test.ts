import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { minuteOfDay, openingsOf } from "#plan/week-hours.ts";
import { aiCheckSchema } from "./ai-check.ts";
import { backupBudgetSchema } from "./backup-budget.ts";
import { businessTypeSchema } from "./business-type.ts";
import { callSheetSchema } from "./call-sheet.ts";
import { categorySchema } from "./category.ts";
import { changeSafetySchema } from "./change-safety.ts";
import { checkedOnSchema } from "./checked-on.ts";
import type { ContentPart } from "./content.ts";
import { countrySchema } from "./country.ts";
import { drillsSchema } from "./drills.ts";
import { foodAndMedicineSchema } from "./food-and-medicine.ts";
import { goldenRulesSchema } from "./golden-rules.ts";
import { grabBoxSchema } from "./grab-box.ts";
import { homelyCausesSchema } from "./homely-causes.ts";
import { incidentSchema } from "./incident.ts";
import { contentLanguages, contentParts, loadContent } from "./load-content.ts";
import { messagesSchema } from "./messages.ts";
import { newsCheckSchema } from "./news-check.ts";
import { offlineModeCardSchema } from "./offline-mode-card.ts";
import { otherCountrySchema } from "./other-country.ts";
import { outageReviewSchema } from "./outage-review.ts";
import { paperFormSchema } from "./paper-form.ts";
import { paymentAlternativesSchema } from "./payment-alternatives.ts";
import { playbookOf } from "./playbook-of.ts";
import { playbookSchema } from "./playbook.ts";
import { knownProviderSchema } from "./provider.ts";
import { readinessCheckSchema } from "./readiness-check.ts";
import { recoveryTargetsSchema } from "./recovery-targets.ts";
import { reviewCalendarSchema } from "./review-calendar.ts";
import { roadmapSchema } from "./roadmap.ts";
import { serviceSchema } from "./service.ts";
import { starterNumbersSchema } from "./starter-numbers.ts";
import { triageSchema } from "./triage.ts";
import { vendorQuestionsSchema } from "./vendor-questions.ts";

const schemas: Record<ContentPart, v.GenericSchema> = {
  aiCheck: aiCheckSchema,
  backupBudget: backupBudgetSchema,
  businessTypes: v.array(businessTypeSchema),
  callSheet: callSheetSchema,
  categories: v.array(categorySchema),
  changeSafety: changeSafetySchema,
  checkedOn: checkedOnSchema,
  countries: v.array(countrySchema),
  drills: drillsSchema,
  foodAndMedicine: foodAndMedicineSchema,
  goldenRules: goldenRulesSchema,
  grabBox: grabBoxSchema,
  homelyCauses: homelyCausesSchema,
  incidents: v.array(incidentSchema),
  messages: messagesSchema,
  newsCheck: newsCheckSchema,
  offlineModeCard: offlineModeCardSchema,
  otherCountries: v.array(otherCountrySchema),
  outageReview: outageReviewSchema,
  paperForms: v.array(paperFormSchema),
  paymentAlternatives: paymentAlternativesSchema,
  playbooks: v.array(playbookSchema),
  providers: v.array(knownProviderSchema),
  readinessCheck: readinessCheckSchema,
  recoveryTargets: recoveryTargetsSchema,
  reviewCalendar: reviewCalendarSchema,
  roadmap: roadmapSchema,
  services: v.array(serviceSchema),
  starterNumbers: starterNumbersSchema,
  triage: triageSchema,
  vendorQuestions: vendorQuestionsSchema,
};

describe.each(contentLanguages)("the content in %s", async (language) => {
  const content = await loadContent(language);

  test("has every part, and nothing but what its schema says", () => {
    expect([...contentParts].toSorted()).toEqual(Object.keys(schemas).toSorted());
    const faults = contentParts.flatMap((part) =>
      (v.safeParse(schemas[part], content[part]).issues ?? []).map(
        (issue) => `${part}.${v.getDotPath(issue)}: ${issue.message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test("has as much as the raw data: 16 trades and “Something else”, 31 categories, each with a playbook, and a general one", () => {
    expect(content.businessTypes).toHaveLength(17);
    expect(content.categories).toHaveLength(31);
    expect(content.playbooks).toHaveLength(32);
    expect(content.providers).toHaveLength(49);
    expect(content.services).toHaveLength(120);
    expect(content.incidents).toHaveLength(22);
    expect(content.paperForms).toHaveLength(14);
    expect(content.countries).toHaveLength(27);
    expect(content.otherCountries).toHaveLength(216);
    for (const { id } of content.categories) expect(playbookOf(content, id).id).toBe(id);
    expect(playbookOf(content, "").id).toBe("general");
  });

  test("never uses an id twice in one list", () => {
    const lists = [
      content.businessTypes,
      ...content.businessTypes.flatMap(({ streams, things }) => [streams, things]),
      content.categories,
      content.providers,
      content.services,
      content.playbooks,
      content.playbooks.flatMap(({ prepare }) => prepare),
      ...content.playbooks.map(({ variants }) => variants),
      content.incidents,
      content.paperForms,
      [...content.countries, ...content.otherCountries],
      content.grabBox.items,
      content.callSheet.roles,
      content.triage.steps,
      content.readinessCheck.questions,
      content.aiCheck.questions,
      content.drills.scenarios,
      content.reviewCalendar.tasks,
    ];
    for (const list of lists) expect(repeated(list.map(({ id }) => id))).toEqual([]);
  });

  test("says when every fix is done, and takes no job for two", () => {
    const { fixes, sameJobs } = content.roadmap;
    const { groups, questions } = content.readinessCheck;
    expect(fixes.map(({ group }) => group).toSorted()).toEqual(groups.map(({ id }) => id).toSorted());
    const jobs = known([...content.playbooks.flatMap(({ prepare }) => prepare), ...questions]);
    expect(sameJobs.flat().filter((id) => !jobs.has(id))).toEqual([]);
    expect(repeated(sameJobs.flat())).toEqual([]);
  });

  test("names nothing that is not there", () => {
    const categories = known(content.categories);
    const countries = known(content.countries);
    const types = known(content.businessTypes);
    const incidents = known(content.incidents);
    const providers = known(content.providers);
    const services = known(content.services);
    const playbooks = known(content.playbooks);
    const kit = known(content.grabBox.items);
    const forms = known(content.paperForms);
    const groups = known(content.readinessCheck.groups);
    const roles = known(content.callSheet.roles);
    const missing: string[] = [];
    const look = (where: string, ids: readonly (string | null)[], among: Set<string>): void => {
      for (const id of ids) if (id !== null && !among.has(id)) missing.push(`${where}: ${id}`);
    };
    for (const { id, streams, things } of content.businessTypes) {
      for (const stream of streams) look(`${id} stops`, Object.keys(stream.stops), categories);
      look(
        `${id} things`,
        things.map((thing) => thing.id),
        categories,
      );
    }
    for (const service of content.services) {
      look(service.id, [service.category, ...service.needs], categories);
      look(service.id, service.countries ?? [], countries);
      look(
        service.id,
        [...service.upstreams, ...(service.cardNetworks ?? [])].map(({ provider }) => provider),
        providers,
      );
      look(service.id, service.knownOutages, incidents);
    }
    for (const provider of content.providers) look(provider.id, provider.countries ?? [], countries);
    for (const playbook of content.playbooks) {
      look(playbook.id, playbook.callRoles, roles);
      expect(playbook.callRoles, playbook.id).toHaveLength(playbook.whoToCall.length);
      look(playbook.id, playbook.kit, kit);
      look(playbook.id, playbook.forms, forms);
      look(
        playbook.id,
        playbook.variants.map(({ id }) => id),
        types,
      );
    }
    for (const incident of content.incidents) {
      look(incident.id, incident.providers, providers);
      look(incident.id, incident.services, services);
    }
    look(
      "triage",
      content.triage.steps.map(({ playbook }) => playbook),
      playbooks,
    );
    look(
      "call sheet",
      content.callSheet.roles.flatMap((role) => role.categories),
      categories,
    );
    look(
      "news",
      content.newsCheck.examples.map(({ id }) => id),
      incidents,
    );
    look(
      "drills",
      content.drills.scenarios.flatMap((scenario) => scenario.playbooks),
      playbooks,
    );
    look(
      "drills",
      content.drills.scenarios.flatMap((scenario) => scenario.fits),
      types,
    );
    look(
      "homely causes",
      content.homelyCauses.questions.flatMap(({ causes }) => causes),
      playbooks,
    );
    look(
      "homely causes",
      content.homelyCauses.questions.flatMap(({ hits }) => hits),
      categories,
    );
    look("offline mode", content.offlineModeCard.playbooks, playbooks);
    look(
      "targets",
      content.recoveryTargets.ourTargets.flatMap((target) => target.categories),
      categories,
    );
    look(
      "payment",
      content.paymentAlternatives.countries.map(({ id }) => id),
      countries,
    );
    look(
      "readiness",
      content.readinessCheck.questions.map(({ group }) => group),
      groups,
    );
    look(
      "currency",
      content.countries.map(({ currency }) => currency),
      new Set(Object.keys(content.starterNumbers.unitsPerEuro)),
    );
    expect(missing).toEqual([]);
  });

  test("says of makes only what brings them down, and asks about offline mode only where there is one", () => {
    const cardNetworks = [
      "amex",
      "cartes-bancaires",
      "eftpos-au",
      "girocard",
      "interac",
      "mastercard",
      "visa",
    ];
    const takesCards = ["payments-card-terminal", "payments-online"];
    const lines = ["electricity", "internet", "mobile-network"];
    for (const { id, category, upstreams, needs, offlineMode } of content.services) {
      // a till goes on selling for cash while a card network is down
      if (!takesCards.includes(category))
        expect(
          upstreams.filter(({ provider }) => cardNetworks.includes(provider)),
          id,
        ).toEqual([]);
      // masts have power of their own, and so has a phone: not the mains of the shop
      if (category === "mobile-network") expect(needs, id).not.toContain("electricity");
      if (lines.includes(category)) expect(offlineMode.works, id).toBe("no");
    }
  });

  test("has numbers an owner can follow: shares add up, a backup never makes it worse, openings do not overlap", () => {
    for (const { id, streams, hours } of content.businessTypes) {
      expect(sum(streams.map(({ percent }) => percent)), id).toBe(100);
      for (const stream of streams) {
        expect(stream.comesBack + stream.leaveForGood, id).toBeLessThanOrEqual(1);
        for (const [category, { lost, lostWithBackup }] of Object.entries(stream.stops))
          expect(lostWithBackup, `${id} ${stream.id} ${category}`).toBeLessThan(lost);
      }
      let closed = 0;
      for (const { day, opening } of openingsOf(hours.week)) {
        const from = day * 1440 + minuteOfDay(opening.from);
        expect(from, `${id} day ${day}`).toBeGreaterThanOrEqual(closed);
        closed = day * 1440 + minuteOfDay(opening.to);
        expect(closed, `${id} day ${day}`).toBeGreaterThan(from);
        expect([1, 2, 3]).toContain(opening.busy);
      }
    }
    for (const form of content.paperForms)
      expect(sum(form.columns.map(({ widthPercent }) => widthPercent)), form.id).toBe(100);
  });

  test("tells the cards of a trade apart in the finder, in one order, safety first", () => {
    expect(repeated(content.playbooks.map(({ youSee }) => youSee))).toEqual([]);
    expect(repeated(content.playbooks.map(({ cardTitle }) => cardTitle))).toEqual([]);
    const finder = content.playbooks.toSorted((one, other) => one.triageRank - other.triageRank);
    expect(finder.map(({ triageRank }) => triageRank)).toEqual(finder.map((_, index) => index + 1));
    expect(finder.slice(0, 2).map(({ id }) => id)).toEqual(["electricity", "security-cameras-alarm"]);
    expect(finder.at(-1)?.id).toBe("general");
    for (const { id, things } of content.businessTypes) {
      const names = things.map(
        (thing) => thing.name ?? content.categories.find((one) => one.id === thing.id)?.name,
      );
      expect(repeated(names.map(String)), id).toEqual([]);
    }
  });
});

test("a language we have no words in reads English, a dialect its base language", async () => {
  expect((await loadContent("en-GB", ["countries"])).language).toBe("en");
  expect((await loadContent("eo", ["countries"])).language).toBe("en");
});

test("only the parts asked for are there", async () => {
  expect(Object.keys(await loadContent("en", ["businessTypes", "categories"])).toSorted()).toEqual([
    "businessTypes",
    "categories",
    "language",
  ]);
});

function known(list: { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}

function repeated(names: string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
