import { memo } from "react";
import { changeApproval } from "#plan/edits/change-approval.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ContactPick } from "../contact-pick.tsx";
import { changeThing, thingIn } from "./use-thing.ts";

interface ThingContactProps {
  id: string;
  /** which of the people about a thing */
  who: "first" | "second" | "owner";
  field: string;
  label: string;
}

/** Somebody with a part in a thing. Its list may be long: it is drawn again only when its own answer changes. */
export const ThingContact = memo(function OneThingContact({ id, who, field, label }: ThingContactProps) {
  const chosen = usePlan((plan) => {
    const thing = thingIn(plan, id);
    return (who === "owner" ? thing?.owner : thing?.approval?.[who]) ?? null;
  });

  function choose(contact: string | null): void {
    if (who === "owner") changeThing(id, { owner: contact });
    else apply(changeApproval, { dependency: id, changes: { [who]: contact } });
  }

  return <ContactPick id={field} label={label} chosen={chosen} onChoose={choose} />;
});
