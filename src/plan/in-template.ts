import type { Plan } from "./plan.ts";

/**
 * What of a field goes into a template: it stays as it is; it stays, cleaned of names, numbers and accounts; or it goes,
 * and the next client's plan begins with its default.
 */
export type InTemplate = "stays" | "cleaned" | "goes";

/** A rule for a value: a list of groups or a group may go as a whole, else each of its fields has a rule. */
export type TemplateRule<Value> =
  | "goes"
  | (Value extends readonly (infer Entry)[]
      ? Entry extends object
        ? TemplateRules<Entry>
        : InTemplate
      : Value extends object
        ? TemplateRules<Value>
        : InTemplate);

export type TemplateRules<Group> = {
  readonly [Field in keyof Group]-?: TemplateRule<NonNullable<Group[Field]>>;
};

const byChannel = {
  staff: "cleaned",
  doorSign: "cleaned",
  sms: "cleaned",
  social: "cleaned",
  phone: "cleaned",
  emailSubject: "cleaned",
  emailBody: "cleaned",
} as const;

/**
 * What of a client's plan another client's may begin with: how the trade hangs together and what is done, never who they
 * are, whom they know, what they earn or what happened to them. A field that is new has to choose: the compiler and a test
 * ask for it. Issue 7, § 4; plan file, § Template file.
 */
export const inTemplate: TemplateRules<Plan> = {
  id: "goes",
  createdAt: "goes",
  updatedAt: "goes",
  client: "goes",
  language: "stays",
  messageLanguage: "stays",
  // the adviser's own, who makes the template
  adviser: { name: "stays", logo: "stays" },
  paper: "stays",
  logo: "goes",
  business: {
    name: "goes",
    type: "stays",
    country: "stays",
    currency: "stays",
    address: "goes",
    people: "goes",
    hourlyWage: "goes",
    overtimeFactor: "goes",
    certainty: "goes",
    salesPer: "goes",
    yearlyTechSpend: "goes",
    yearlySales: "goes",
    hours: "goes",
  },
  streams: {
    id: "stays",
    name: "cleaned",
    weeklySales: "goes",
    margin: "goes",
    comesBack: "stays",
    hours: "goes",
    customersPerWeek: "goes",
    leaveForGood: "stays",
    customerValue: "goes",
  },
  providers: { id: "stays", name: "cleaned", kind: "stays" },
  dependencies: {
    id: "stays",
    name: "cleaned",
    category: "stays",
    serviceId: "stays",
    upstreams: "stays",
    needs: "stays",
    accountRef: "goes",
    contacts: "goes",
    owner: "goes",
    statusPage: "stays",
    renewsOn: "goes",
    promisedMinutes: "goes",
    offlineMode: { on: "stays", checkedOn: "goes" },
    affects: { stream: "stays", share: "stays" },
    stalledPeople: "goes",
    extraPerHour: "goes",
    extraOnce: "goes",
    spoilage: "goes",
    outagesPerYear: "goes",
    typicalHours: "goes",
    tolerableMinutes: "stays",
    checks: "cleaned",
    backup: {
      title: "cleaned",
      needs: "stays",
      readyAfterMinutes: "stays",
      keeps: "stays",
      restores: "stays",
      lastsMinutes: "stays",
      setupCost: "goes",
      yearlyCost: "goes",
      costPerHour: "goes",
      steps: "cleaned",
      lastTested: "goes",
    },
    dataCopy: { what: "cleaned", where: "goes", everyDays: "stays", lastDone: "goes" },
    approval: "goes",
    card: {
      notice: "cleaned",
      firstTen: "cleaned",
      keepTrading: "cleaned",
      ifItLasts: "cleaned",
      doNot: "cleaned",
    },
    tell: { down: byChannel, still: byChannel, back: byChannel },
    backToNormal: "cleaned",
    note: "goes",
  },
  contacts: "goes",
  callOrder: "goes",
  decisions: { what: "cleaned", who: "goes", deputy: "goes" },
  copies: "goes",
  ai: {
    id: "stays",
    name: "cleaned",
    does: "cleaned",
    reaches: "stays",
    review: "stays",
    reviewer: "goes",
    goodLooksLike: "cleaned",
    alert: "goes",
    lastReviewed: "goes",
    ifWrong: "cleaned",
    dependency: "stays",
    hiddenIn: "cleaned",
    answers: "goes",
    off: { hour: "cleaned", day: "cleaned", gone: "cleaned" },
  },
  guesses: "stays",
  answers: "goes",
  grabList: "cleaned",
  printed: "goes",
  outageStart: "goes",
  actions: "goes",
  drills: "goes",
  outages: "goes",
  workshop: "goes",
  review: { owner: "goes", reviewedOn: "goes", everyMonths: "stays", approvedBy: "goes" },
  quickStart: "goes",
};
