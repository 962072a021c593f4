/** Each card of an address book file by property name, unfolded and unescaped, without its parameters. */
export function readVcards(file: string): Record<string, string[]>[] {
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  const cards: Record<string, string[]>[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/su.exec(line) ?? [];
    if (name === "BEGIN") cards.push({});
    const card = cards.at(-1);
    if (name === "" || card === undefined) continue;
    (card[name] ??= []).push(
      value.replaceAll(/\\(.)/gu, (_, letter: string) => (letter === "n" ? "\n" : letter)),
    );
  }
  return cards;
}

/** The cells of a CSV file row by row, read letter by letter as RFC 4180 says. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/u, "");
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ",") {
      cells.push(cell);
      cell = "";
    } else if (letter === "\r" && text[at + 1] === "\n") {
      rows.push([...cells, cell]);
      [cells, cell] = [[], ""];
      at += 1;
    } else cell += letter;
  }
  return rows;
}
