/** A part of the app could not be loaded: the server has newer ones, or there is no internet and no copy here. */
export class MissingPart extends Error {
  override readonly name = "MissingPart";

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
