import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

interface ElsewhereProps {
  to: "sales" | "shares" | "things" | "contacts";
}

/** The way to the page that answers a question: the whole of it does not fit on one of ours. */
export function Elsewhere({ to }: ElsewhereProps) {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  const href = {
    sales: hrefTo("start", { plan, page: "3" }),
    shares: hrefTo("start", { plan, page: "4" }),
    things: hrefTo("start", { plan, page: "6" }),
    contacts: hrefTo("contacts", { plan }),
  }[to];
  return (
    <div>
      <ButtonLink href={href}>{t(`ask.elsewhere.${to}`)}</ButtonLink>
    </div>
  );
}
