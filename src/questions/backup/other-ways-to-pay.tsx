import { takesMoney, waysToPayIn } from "#content/ways-to-pay.ts";
import { usePlan } from "#store/open-plan.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { useWords } from "#ui/words.tsx";
import { contentHook } from "../content-hook.ts";
import styles from "./other-ways-to-pay.module.css";
import { useThing } from "../thing/use-thing.ts";

const usePaymentContent = contentHook(["countries", "paymentAlternatives"]);

/** For a thing that takes money: how people pay in the plan's country without it, what holds anywhere, and whom to ask. */
export function OtherWaysToPay({ id }: { id: string }) {
  const t = useWords();
  const content = usePaymentContent();
  const country = usePlan(({ business }) => business.country);
  const thing = useThing(id);
  if (thing === undefined || !takesMoney(thing.category)) return null;
  const ways = waysToPayIn(content, country);
  const { generalRules } = content.paymentAlternatives;
  return (
    <Disclosure
      summary={
        ways === null ? t("backups.pay.anywhere") : t("backups.pay.country", { country: ways.country })
      }
    >
      <div className={styles.ways}>
        {ways !== null && (
          <ul>
            {ways.options.map(({ text, sourced }) => (
              <li key={text}>
                {text}
                {!sourced && <small> {t("backups.pay.unsourced")}</small>}
              </li>
            ))}
          </ul>
        )}
        <ul>
          {generalRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
