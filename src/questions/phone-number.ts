/** Whether a text has something to dial, or is blank: a number is kept as typed, with its extension or a note beside it. */
export function hasNumberToDial(text: string): boolean {
  return text.trim() === "" || /\p{Nd}/u.test(text);
}
