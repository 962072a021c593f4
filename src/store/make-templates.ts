import { createStore, type StoreApi } from "zustand/vanilla";
import type { Plan } from "#plan/plan.ts";
import { templateOf } from "#plan/template-of.ts";
import type { KeptTemplate } from "#storage/database.ts";
import {
  keepTemplate,
  listTemplates,
  readTemplate,
  removeTemplate,
  type TemplateSummary,
} from "#storage/kept-templates.ts";
import { onOtherTabs } from "#storage/other-tabs.ts";
import { planFromKept, planText } from "#storage/plan-text.ts";
import type { PlanInFile } from "#storage/read-file.ts";
import { notStored, stored, type Stored } from "#storage/stored.ts";
import type { Library } from "./make-library.ts";
import { nameOfCopy } from "./name-of-copy.ts";
import type { Ground } from "./plan-sessions.ts";

export interface TemplatesState {
  state: "loading" | "ready" | "failed";
  /** the templates of this browser, the latest first */
  templates: TemplateSummary[];
}

/** A template that was kept just now: what it is called, and the way back. */
export interface JustKept {
  name: string;
  undo: () => Promise<Stored<null>>;
}

/** The adviser's own starter templates, kept in this browser. Issue 7, § 4. */
export interface Templates {
  store: StoreApi<TemplatesState>;
  /** lists the templates now and whenever another tab has changed something; returns what ends that */
  followTemplates: () => () => void;
  /** keeps what of a plan another client's may begin with, called as `nameFor` its kind of business, or with a number */
  keepTemplateOf: (plan: string, nameFor: (businessType: string) => string) => Promise<Stored<JustKept>>;
  /** keeps the template of a file under a name, or with a number where that is taken */
  takeTemplate: (template: PlanInFile, name: string) => Promise<Stored<JustKept>>;
  /** begins a plan, at page 2 of the quick start: its name; gives its id */
  startFromKept: (id: string) => Promise<Stored<string>>;
  renameTemplate: (id: string, name: string) => Promise<Stored<null>>;
  removeTemplate: (id: string) => Promise<Stored<Pick<JustKept, "undo">>>;
  /** a template as a plan, for a file */
  readTemplate: (id: string) => Promise<Stored<{ name: string; plan: Plan }>>;
}

export function makeTemplates({ database, now, newId }: Ground, library: Library): Templates {
  const store = createStore<TemplatesState>(() => ({ state: "loading", templates: [] }));

  async function loadTemplates(): Promise<void> {
    const listed = await listTemplates(database);
    if (listed.ok) store.setState({ state: "ready", templates: listed.value });
    else store.setState({ state: "failed" }); // what was known still holds
  }

  /** Brings the list up to date after a change. */
  async function afterwards<Value>(result: Stored<Value>): Promise<Stored<Value>> {
    await loadTemplates();
    return result;
  }

  async function keep(
    template: Pick<KeptTemplate, "id" | "businessType" | "things" | "formatVersion" | "text">,
    wanted: string,
  ): Promise<Stored<JustKept>> {
    const listed = await listTemplates(database);
    if (!listed.ok) return listed;
    const taken = listed.value.map(({ name }) => name);
    const name = taken.includes(wanted) ? nameOfCopy(wanted, taken) : wanted;
    const kept = await keepTemplate(database, { ...template, name, keptAt: now().toISOString() });
    if (!kept.ok) return kept;
    return afterwards(
      stored({ name, undo: async () => afterwards(await removeTemplate(database, template.id)) }),
    );
  }

  return {
    store,
    followTemplates: () => {
      void loadTemplates();
      return onOtherTabs(({ says }) => {
        if (says === "changed") void loadTemplates();
      });
    },
    async keepTemplateOf(id, nameFor) {
      const read = await library.readStoredPlan(id);
      if (read.is !== "plan") return notStored(read.is === "failed" ? read.reason : read.is);
      const template = templateOf(read.plan, { id: newId(), now: now().toISOString() });
      const { type } = template.business;
      return keep(
        {
          id: template.id,
          businessType: type,
          things: template.dependencies.length,
          ...planText(template),
        },
        nameFor(type),
      );
    },
    takeTemplate: ({ outline, things, formatVersion, text }, name) =>
      keep({ id: newId(), businessType: outline.businessType, things, formatVersion, text }, name),
    async startFromKept(id) {
      const kept = await readTemplate(database, id);
      return kept.ok ? library.startFromTemplate(kept.value) : kept;
    },
    async renameTemplate(id, name) {
      const kept = await readTemplate(database, id);
      return kept.ok ? afterwards(await keepTemplate(database, { ...kept.value, name })) : kept;
    },
    async removeTemplate(id) {
      const kept = await readTemplate(database, id);
      if (!kept.ok) return afterwards(kept);
      const removed = await removeTemplate(database, id);
      if (!removed.ok) return removed;
      return afterwards(stored({ undo: async () => afterwards(await keepTemplate(database, kept.value)) }));
    },
    async readTemplate(id) {
      const kept = await readTemplate(database, id);
      if (!kept.ok) return kept;
      const read = planFromKept(id, kept.value);
      return read.ok ? stored({ name: kept.value.name, plan: read.plan }) : notStored("unreadable");
    },
  };
}
