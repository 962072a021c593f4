import { useMemo } from "react";
import { nameInSentence } from "#i18n/name-in-sentence.ts";
import { brandsIn } from "#plan/brands.ts";
import type { Contact } from "#plan/contact.ts";
import type { ContactWarning } from "#readiness/contact-warnings.ts";
import { usePlan } from "#store/open-plan.ts";
import { useFormats, useLanguage, useWords } from "#ui/words.tsx";

/** How screens name contacts and say what is not right with them. */
export interface ContactWords {
  /** the name, else the role, else the number */
  nameOf: (contact: Contact) => string;
  /** a sentence or two under the contact's name: "Only email reaches them, …" */
  warning: (warning: ContactWarning) => string;
}

/** The name, else the role, else the number; "" where nothing is typed yet. */
export function contactName({ name, role, phone }: Contact): string {
  return [name, role, phone].map((text) => text.trim()).find((text) => text !== "") ?? "";
}

export function useContactWords(): ContactWords {
  const t = useWords();
  const language = useLanguage();
  const business = usePlan((plan) => plan.business);
  const contacts = usePlan((plan) => plan.contacts);
  const dependencies = usePlan((plan) => plan.dependencies);
  const formats = useFormats(business);
  return useMemo(() => {
    const brands = brandsIn({ business, dependencies });
    const nameOf = (contact: Contact): string => contactName(contact) || t("contacts.unnamed");
    const thingInSentence = (thing: string): string => {
      const name = dependencies.find(({ id }) => id === thing)?.name ?? thing;
      return nameInSentence(name, language, brands);
    };
    const thingsInSentence = (things: readonly string[]): string => {
      const [first = ""] = things;
      if (things.length > 3)
        return t("contacts.warn.things", { first: thingInSentence(first), count: things.length - 1 });
      return formats.list(things.map(thingInSentence));
    };
    return {
      nameOf,
      warning: (warning) => {
        if (warning.is === "unreachable")
          return t(`contacts.warn.${warning.by}`, { things: thingsInSentence(warning.dependencies) });
        if (warning.is === "not-rung") return t("contacts.warn.not-rung", { day: formats.day(warning.on) });
        if (warning.is !== "same-number") return t(`contacts.warn.${warning.is}`);
        const names = contacts.filter(({ id }) => warning.others.includes(id)).map(nameOf);
        return t("contacts.warn.same-number", { names: formats.list(names), count: names.length });
      },
    };
  }, [t, language, formats, business, contacts, dependencies]);
}
