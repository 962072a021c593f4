/**
 * What a reader program calls the pages: the number printed on each, which counts from 1 on the first side of paper,
 * whatever it is.
 */
export function pageLabels(): string {
  return "<</Nums [0 <</S /D>>]>>";
}
