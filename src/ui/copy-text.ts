/**
 * Copies a text. Browsers allow it only on secure pages, and may refuse: then the element that shows the text is
 * selected, so that the browser's own command copies it.
 */
export async function copyText(text: string, element: HTMLElement | null): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    if (element !== null) getSelection()?.selectAllChildren(element);
    return "selected";
  }
}
