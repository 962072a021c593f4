import { useId, useState } from "react";
import { freshId } from "#advice/fresh-id.ts";
import { addProvider } from "#plan/edits/add-provider.ts";
import { tickUpstream } from "#plan/edits/tick-upstream.ts";
import type { Plan } from "#plan/plan.ts";
import { providerKinds, type Provider } from "#plan/provider.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { OpenedFields } from "../opened-fields.tsx";
import { useMakeContent } from "./content.ts";
import styles from "./thing-parts.module.css";

interface AddCauseProps {
  /** the thing that runs on it */
  id: string;
  /** causes that are offered already */
  shown: readonly string[];
  /** what has the focus once one was added */
  focusId: string;
}

const oneOfYourOwn = "+";

/** Something else a thing runs on: a cloud or network of the catalogue, or a cause of the owner's own. */
export function AddCause({ id, shown, focusId }: AddCauseProps) {
  const t = useWords();
  const announce = useAnnounce();
  const field = useId();
  const { providers: known } = useMakeContent();
  const country = usePlan(({ business }) => business.country);
  const [chosen, setChosen] = useState("");
  const [isNaming, setIsNaming] = useState(false);
  const offered = known.filter(
    ({ id: provider, shared, countries }) =>
      shared &&
      !shown.includes(provider) &&
      (countries === null || country === "" || countries.includes(country)),
  );

  function done(name: string): void {
    setChosen("");
    setIsNaming(false);
    announce(t("things.runsOn.added", { name }));
    document.getElementById(focusId)?.focus();
  }
  function add(): void {
    if (chosen === oneOfYourOwn) return setIsNaming(true);
    const provider = known.find((each) => each.id === chosen);
    if (provider === undefined) return;
    apply(tickUpstream, { dependency: id, provider: provider.id, ticked: true });
    done(provider.name);
  }
  function addOwn(name: string, kind: Provider["kind"]): void {
    apply(withOwnCause, { dependency: id, name, kind });
    done(name);
  }

  return (
    <>
      <div className={styles.withButton}>
        <SelectField
          id={field}
          label={t("things.runsOn.other")}
          value={chosen}
          options={[
            { value: "", label: t("things.choose") },
            { value: oneOfYourOwn, label: t("things.runsOn.own") },
            ...offered.map((provider) => ({ value: provider.id, label: provider.name })),
          ]}
          onChange={({ target }) => setChosen(target.value)}
        />
        <Button small aria-disabled={chosen === ""} onClick={add}>
          {t("things.runsOn.add")}
        </Button>
      </div>
      {isNaming && <OwnCause onAdd={addOwn} onCancel={() => setIsNaming(false)} />}
    </>
  );
}

/** The plan with a new cause of the owner's own, on which a thing runs. */
function withOwnCause(
  plan: Plan,
  { dependency, name, kind }: { dependency: string; name: string; kind: Provider["kind"] },
): Plan {
  const taken = new Set([...plan.dependencies, ...plan.providers].map((part) => part.id));
  const provider = freshId(name, taken);
  return tickUpstream(addProvider(plan, { id: provider, name, kind }), {
    dependency,
    provider,
    ticked: true,
  });
}

interface OwnCauseProps {
  onAdd: (name: string, kind: Provider["kind"]) => void;
  onCancel: () => void;
}

function OwnCause({ onAdd, onCancel }: OwnCauseProps) {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<Provider["kind"]>("device");
  const [isAsked, setIsAsked] = useState(false);

  function add(): void {
    if (name.trim() === "") return setIsAsked(true);
    onAdd(name.trim(), kind);
  }

  return (
    <OpenedFields className={styles.added} onEscape={onCancel}>
      <TextField
        id={`${id}-name`}
        label={t("things.runsOn.ownName")}
        help={t("things.runsOn.ownHelp")}
        dir="auto"
        maxLength={120}
        value={name}
        error={isAsked && name.trim() === "" ? t("things.name.missing") : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <SelectField
        id={`${id}-kind`}
        label={t("things.runsOn.ownKind")}
        value={kind}
        options={providerKinds.map((each) => ({ value: each, label: t(`things.provider.${each}`) }))}
        onChange={({ target }) => setKind(providerKinds.find((each) => each === target.value) ?? "other")}
      />
      <Cluster>
        <Button small onClick={add}>
          {t("things.runsOn.addOwn")}
        </Button>
        <Button small kind="plain" onClick={onCancel}>
          {t("frame.cancel")}
        </Button>
      </Cluster>
    </OpenedFields>
  );
}
