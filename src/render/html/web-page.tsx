import type { Leaf, WordedDocument } from "#document/leaf.ts";
import type { Translate } from "#i18n/translate.ts";
import { PageBlock } from "./block.tsx";
import { usePage, WebPageContext } from "./page-context.ts";
import { LinkTo } from "./page-parts.tsx";

interface WebPageProps {
  document: WordedDocument;
  words: Translate;
}

/** The whole plan as one page that scrolls. What has to be written on or cut out is for the printer and stays away. */
export function WebPage({ document, words }: WebPageProps) {
  const onPage = document.leaves.filter((leaf) => !isForPaperOnly(leaf));
  const hasCover = onPage.some(({ id }) => id === "cover");
  // page one is the short form of what is here in full
  const leaves = onPage.filter(({ id }) => id !== "page-one" || !hasCover);
  // the ids of leaves are made of the owner's: an address in the page is a number
  const places = new Map(leaves.map(({ id }, place) => [id, `part-${place + 1}`]));
  const hrefOf = (leaf: string): string | null => (places.has(leaf) ? `#${places.get(leaf)}` : null);
  const [foot] = document.feet;
  return (
    <WebPageContext value={{ words, hrefOf }}>
      <header>
        <h1>{document.title}</h1>
        <p>{foot?.version}</p>
        <p>
          {words("paper.web.copy")} {foot?.newer}
        </p>
      </header>
      {leaves.length === 0 ? (
        <main>
          <p>{words("paper.web.empty")}</p>
        </main>
      ) : (
        <>
          <Contents leaves={leaves} />
          <main>
            {leaves.map((leaf) => (
              <Part
                key={leaf.id}
                leaf={leaf}
                id={places.get(leaf.id) ?? ""}
                front={leaves.find(({ back }) => back === leaf.id)?.id ?? null}
              />
            ))}
          </main>
        </>
      )}
      <footer>
        {leaves.some(({ guess }) => guess) && <p>{foot?.guess}</p>}
        {onPage.length < document.leaves.length && <p>{words("paper.web.printOnly")}</p>}
      </footer>
    </WebPageContext>
  );
}

function isForPaperOnly({ id }: Leaf<string>): boolean {
  return id === "wallet-cards" || id.startsWith("form-") || id.startsWith("door-sign");
}

function Contents({ leaves }: { leaves: readonly Leaf<string>[] }) {
  const { words } = usePage();
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{words("paper.web.contents")}</h2>
      <ul>
        {leaves.map(
          ({ id, outline }) =>
            outline !== null && (
              <li key={id}>
                <LinkTo to={{ leaf: id }}>{outline}</LinkTo>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

interface PartProps {
  leaf: Leaf<string>;
  id: string;
  /** the leaf this one is the back of */
  front: string | null;
}

/** One leaf, from its title to the links that lead on. */
function Part({ leaf, id, front }: PartProps) {
  const { words } = usePage();
  const { band, outline, top, wide, wideFoot, narrow, narrowFoot, back } = leaf;
  const side = (band?.side ?? []).filter((line) => line !== "");
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {band ? (
          <>
            {band.number !== null && <span className="card-number">{band.number} </span>}
            {band.title}
          </>
        ) : (
          outline
        )}
      </h2>
      {side.length > 0 && (
        <ul className="side">
          {side.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {[...top, ...wide, ...wideFoot, ...narrow, ...narrowFoot].map((block, place) => (
        <PageBlock key={place} block={block} />
      ))}
      <p className="onward">
        {back !== null && (
          <>
            <LinkTo to={{ leaf: back }}>{words("paper.web.toBack")}</LinkTo>{" "}
          </>
        )}
        {front !== null && (
          <>
            <LinkTo to={{ leaf: front }}>{words("paper.web.toFront")}</LinkTo>{" "}
          </>
        )}
        <a href="#contents">{words("paper.web.toStart")}</a>
      </p>
    </section>
  );
}
