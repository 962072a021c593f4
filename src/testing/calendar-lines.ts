/** A line of a calendar or address book file, unfolded: "DTSTART;VALUE=DATE:20261121". */
export interface ContentLine {
  name: string;
  parameters: string;
  /** with its marks taken off: "\n" is a new line */
  value: string;
}

/**
 * The lines of a calendar or address book file by the letter of RFC 5545 § 3.1: CRLF after each, none other inside, 75
 * octets at most. Throws where the file keeps no such rule, or BEGIN and END do not fit each other.
 */
export function readContentLines(file: string): ContentLine[] {
  if (!file.endsWith("\r\n")) throw new Error("The last line has no end.");
  for (const line of file.split("\r\n")) {
    if (/\p{Cc}/u.test(line)) throw new Error(`A control character: ${JSON.stringify(line)}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`Too long: ${line}`);
  }
  const lines = file.slice(0, -2).replaceAll("\r\n ", "").split("\r\n").map(readLine);
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === "BEGIN") open.push(value);
    if (name === "END" && open.pop() !== value) throw new Error(`END:${value} ends something else.`);
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} has no end.`);
  return lines;
}

function readLine(line: string): ContentLine {
  const [, name, parameters = "", value = ""] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]*)*):(.*)$/u.exec(line) ?? [];
  if (name === undefined) throw new Error(`No such line: ${line}`);
  const unmarked = value.replaceAll(/\\(.)/gu, (_, mark: string) => (mark === "n" ? "\n" : mark));
  return { name, parameters, value: unmarked };
}
