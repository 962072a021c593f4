/**
 * Reads what a layout needs from a TrueType file: units per em, heights, and the advance width of every code point.
 * Only for fonts we chose ourselves (make-fonts.mjs); table layouts as in the OpenType specification.
 * @param {Buffer} file
 */
export function readFontTables(file) {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const at = tableOffsets(file, data);
  const longMetrics = data.getUint16(at("hhea") + 34);
  const glyphs = glyphsByCodePoint(data, at("cmap"));
  const advances = new Map(
    [...glyphs].map(([codePoint, glyph]) => [
      codePoint,
      data.getUint16(at("hmtx") + 4 * Math.min(glyph, longMetrics - 1)),
    ]),
  );
  return {
    unitsPerEm: data.getUint16(at("head") + 18),
    ascent: data.getInt16(at("hhea") + 4),
    descent: data.getInt16(at("hhea") + 6),
    xHeight: data.getInt16(at("OS/2") + 86),
    capHeight: data.getInt16(at("OS/2") + 88),
    advances,
  };
}

function tableOffsets(file, data) {
  const offsets = new Map();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    offsets.set(file.toString("latin1", record, record + 4), data.getUint32(record + 8));
  }
  return (tag) => offsets.get(tag);
}

/** From the Unicode subtables in format 4 (pairs of 16 bits) and 12 (32 bits). */
function glyphsByCodePoint(data, cmap) {
  const glyphs = new Map();
  for (let index = 0; index < data.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + data.getUint32(cmap + 8 + 8 * index);
    const format = data.getUint16(subtable);
    if (format === 4) readSegments(data, subtable, glyphs);
    if (format === 12) readGroups(data, subtable, glyphs);
  }
  return glyphs;
}

function readSegments(data, subtable, glyphs) {
  const segments = data.getUint16(subtable + 6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const last = data.getUint16(subtable + 14 + 2 * segment);
    const first = data.getUint16(subtable + 16 + 2 * (segments + segment));
    const delta = data.getInt16(subtable + 16 + 2 * (2 * segments + segment));
    const rangeAt = subtable + 16 + 2 * (3 * segments + segment);
    const range = data.getUint16(rangeAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint += 1) {
      const listed = range === 0 ? codePoint : data.getUint16(rangeAt + range + 2 * (codePoint - first));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
}

function readGroups(data, subtable, glyphs) {
  for (let group = 0; group < data.getUint32(subtable + 12); group += 1) {
    const at = subtable + 16 + 12 * group;
    const first = data.getUint32(at);
    for (let codePoint = first; codePoint <= data.getUint32(at + 4); codePoint += 1) {
      glyphs.set(codePoint, data.getUint32(at + 8) + codePoint - first);
    }
  }
}
