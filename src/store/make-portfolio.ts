import { createStore, type StoreApi } from "zustand/vanilla";
import type { PlanInShort } from "#portfolio/plan-in-short.ts";
import { keepShorts, keptBodies, listShorts, type ListedShort } from "#storage/kept-shorts.ts";
import type { Ground } from "./plan-sessions.ts";
import type { RunShorts } from "./run-shorts.ts";
import type { ShortText } from "./shorts-of.ts";

export interface PortfolioState {
  /** the clients' plans in short, by id, as far as they are worked out; a plan that cannot be read has none */
  shorts: ReadonlyMap<string, PlanInShort>;
  /** how many are still to be worked out; null before that is known */
  left: number | null;
}

export interface Portfolio {
  store: StoreApi<PortfolioState>;
  /** brings all clients' plans in short: those worked out before at once, then the others, a few at a time */
  loadPortfolio: (today: string) => Promise<void>;
}

/** So many plans go to the worker at once: the list fills up in steps that are seen. */
const atOnce = 25;

/** `by` names what works plans out: what another build kept is worked out anew. */
export function makePortfolio(
  { database }: Pick<Ground, "database">,
  runner: () => { by: string; runs: RunShorts },
): Portfolio {
  const store = createStore<PortfolioState>(() => ({ shorts: new Map(), left: null }));
  let turn = 0;

  async function loadPortfolio(today: string): Promise<void> {
    const { by, runs } = runner();
    turn += 1;
    const mine = turn;
    runs.rest(); // what it still does for an earlier turn nobody waits for
    const listed = await listShorts(database, by);
    if (mine !== turn) return;
    if (!listed.ok) return store.setState({ left: 0 }); // what was known still holds
    const all = listed.value;
    const open = all.filter(({ text }) => text === null);
    store.setState({
      shorts: new Map(all.flatMap(({ id, text }) => readShort([id, text]))),
      left: open.length,
    });
    for (let at = 0; at < open.length; at += atOnce) {
      const some = open.slice(at, at + atOnce);
      // oxlint-disable-next-line no-await-in-loop -- one step after the other, as one worker does them
      const worked = await workOut(some, today, runs);
      if (mine !== turn) return;
      const { shorts } = store.getState();
      store.setState({
        shorts: new Map([...shorts, ...worked.flatMap(readShort)]),
        left: open.length - at - some.length,
      });
    }
    runs.rest();
  }

  async function workOut(
    some: readonly ListedShort[],
    today: string,
    { run }: RunShorts,
  ): Promise<ShortText[]> {
    const bodies = await keptBodies(
      database,
      some.map(({ id }) => id),
    );
    if (!bodies.ok) return [];
    const worked = await run({ bodies: bodies.value, today });
    const stamps = new Map(some.map(({ id, stamp }) => [id, stamp]));
    // where it cannot be kept it is worked out again next time
    void keepShorts(
      database,
      worked.flatMap(([id, text]) => (text === null ? [] : [{ id, text, stamp: stamps.get(id) ?? "" }])),
    );
    return worked;
  }

  return { store, loadPortfolio };
}

function readShort([id, text]: ShortText): [string, PlanInShort][] {
  if (text === null) return [];
  const short: PlanInShort = JSON.parse(text); // our own, of this very build: its stamp says so
  return [[id, short]];
}
