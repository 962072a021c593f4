import { useMemo, useRef, useState, type FormEvent } from "react";
import { hitNamed, searchCatalogue, type CatalogueHit } from "#advice/catalogue-search.ts";
import { businessTypeOf } from "#advice/starter-content.ts";
import { nameOfThing } from "#advice/typical-thing.ts";
import { idOfAdded, withAddedThing, type AddedThing as Added } from "#advice/with-added-thing.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ComboBox } from "#ui/combo-box.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { useMakeContent } from "#questions/thing/content.ts";
import { addingOf, type Adding } from "./added-thing.ts";
import styles from "./add-thing.module.css";

/** The id of its form: its button stands in the foot of the card. */
export const addThingForm = "add-thing";

/** Search over makes and kinds of things; what is not among them is added under the name that was typed. */
export function AddThing() {
  const t = useWords();
  const content = useMakeContent();
  const plan = usePlan((open) => open);
  const [text, setText] = useState("");
  const [category, setCategory] = useState("");
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => searchCatalogue(content, plan, text), [content, plan, text]);
  const adding = addingOf(plan, hits, { text, category }, (name, number) =>
    t("things.add.second", { name, number }),
  );
  const chosen = hitNamed(hits, text);
  const type = businessTypeOf(content, plan);

  function takeText(typed: string): void {
    setText(typed);
    setProblem(undefined);
  }
  function add(event: FormEvent): void {
    event.preventDefault();
    const wrong =
      adding === null ? t("things.add.missing") : text.length > 120 ? t("things.add.long") : undefined;
    if (adding === null || wrong !== undefined) {
      setProblem(wrong);
      field.current?.focus();
      return;
    }
    const id = idOfAdded(content, plan, adding.added);
    apply((open: Plan, added: { id: string; added: Added }) => withAddedThing(content, open, added), {
      id,
      added: adding.added,
    });
    goTo(hrefTo("thing", { plan: plan.id, dependency: id }));
  }

  return (
    <form id={addThingForm} noValidate className={styles.form} onSubmit={add}>
      <ComboBox
        id="add-thing-name"
        ref={field}
        label={t("things.add.ask")}
        help={t("things.add.help")}
        listLabel={t("things.add.list")}
        error={problem}
        options={hits.map((hit) => ({ id: `${hit.of} ${hit.id}`, label: hit.name, help: helpOf(hit, t) }))}
        value={text}
        onChange={takeText}
        noneFits={t("things.add.noneFits")}
      />
      {text.trim() !== "" && chosen === undefined && (
        <SelectField
          id="add-thing-kind"
          label={t("things.add.ownKind")}
          value={category}
          options={[
            { value: "", label: t("things.kind.own") },
            ...content.categories.map(({ id }) => ({ value: id, label: nameOfThing(content, type, id) })),
          ]}
          onChange={({ target }) => setCategory(target.value)}
        />
      )}
      <output className={styles.said}>{adding && <WhatIsAdded adding={adding} plan={plan} />}</output>
    </form>
  );
}

function helpOf(hit: CatalogueHit, t: ReturnType<typeof useWords>): string {
  if (hit.of === "category") return hit.whatStops;
  const { maker, name, kind } = hit;
  const what = maker === name ? kind : t("things.add.make", { kind, maker });
  return hit.here ? what : t("things.add.elsewhere", { what });
}

function WhatIsAdded({ adding: { hit, name, there }, plan }: { adding: Adding; plan: Plan }) {
  const t = useWords();
  const formats = useFormats();
  if (there.length > 0) {
    const things = formats.list(there.map((thing) => thing.name));
    return (
      <>
        {t("things.add.there", { things, count: there.length, name })}{" "}
        {there.slice(0, 3).map((thing) => (
          <a key={thing.id} href={hrefTo("thing", { plan: plan.id, dependency: thing.id })}>
            {t("things.add.open", { thing: thing.name })}
          </a>
        ))}
      </>
    );
  }
  return hit?.of === "service"
    ? t("things.add.adds", { thing: name, make: hit.name })
    : t("things.add.addsKind", { thing: name });
}
