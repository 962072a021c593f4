import { changeDrill } from "#plan/edits/change-drill.ts";
import { withOrWithout } from "#plan/part.ts";
import type { Plan } from "#plan/plan.ts";
import type { Drill } from "#plan/upkeep.ts";
import { ContactPick, contactLabel } from "#questions/contact-pick.tsx";
import { SheetFields } from "#questions/sheet-part.tsx";
import { apply } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";

/** Who led and who was there: our own people, and whoever is ticked already. */
export function DrillPeople({ plan, drill: { id, leader, who } }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const people = plan.contacts.filter(({ kind, id: contact }) => kind === "staff" || who.includes(contact));
  return (
    <SheetFields>
      <ContactPick
        id="drillLeader"
        label={t("drills.drill.leader")}
        chosen={leader}
        onChoose={(contact) => apply(changeDrill, { id, changes: { leader: contact } })}
      />
      {people.length > 0 && (
        <ChoiceGroup legend={t("drills.drill.whoElse")}>
          <TickTiles>
            {people.map((contact) => (
              <TickTile
                key={contact.id}
                label={contactLabel(contact)}
                checked={who.includes(contact.id)}
                onChange={({ target }) => {
                  const next = withOrWithout(who, contact.id, target.checked);
                  apply(changeDrill, { id, changes: { who: next } });
                }}
              />
            ))}
          </TickTiles>
        </ChoiceGroup>
      )}
    </SheetFields>
  );
}
