/** What a file says about itself, for programs that look after many files. */
export interface Metadata {
  title: string;
  author: string;
  /** BCP 47 tag */
  language: string;
  /** "YYYY-MM-DD" */
  day: string;
}

/**
 * The same facts as the file's information, as XMP: ISO 16684-1. Written here, letter by letter, because what jsPDF
 * writes of a text can end it (reliability, appendix A). It claims no conformance that no checker has seen.
 */
export function metadataStream({ title, author, language, day }: Metadata): string {
  const xml = [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    "<dc:format>application/pdf</dc:format>",
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${inXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${inXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${inXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${inXml(day)}</xmp:CreateDate>`,
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
  return `<</Type /Metadata /Subtype /XML /Length ${xml.length}>>\nstream\n${xml}\nendstream`;
}

/**
 * A text in XML: every letter that may mean something there or in the file by its number; what XML has no place for is
 * left out. Capitals and small letters but "e" stand as they are: so no text spells the word a stream ends with.
 */
function inXml(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return "";
    return /[A-Za-df-z0-9 .,:;!?_-]/.test(letter) ? letter : `&#${code};`;
  }).join("");
}
