/** Whether a text can be a number as somebody dials it: digits, spaces, + ( ) - and the dots and strokes some countries write. */
export function isPhoneNumber(text: string): boolean {
  const typed = text.trim();
  return typed === "" || (/^[\d\s+()\-–./]{3,40}$/.test(typed) && /\d\D*\d\D*\d/.test(typed));
}
