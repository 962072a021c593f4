// what the bench uses of pdfmake, which comes without types
declare module "pdfmake/build/pdfmake.js" {
  interface PdfMake {
    addVirtualFileSystem: (files: Record<string, string>) => void;
    addFonts: (fonts: Record<string, Record<string, string>>) => void;
    createPdf: (definition: object) => { getBuffer: () => Promise<Uint8Array> };
  }
  const pdfMake: PdfMake;
  export default pdfMake;
}
