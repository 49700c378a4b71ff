// As little of a workbook as is needed to fill it in as somebody would: cells are put in place of those of its sheets. Node's zlib is enough.
import { gzipSync, inflateRawSync } from 'node:zlib';

const NAMED_AT = 3;

/** A file of a zip, packed: its bytes and their check, both as gzip makes them. */
function packed(content) {
  const gzip = gzipSync(content);
  return { bytes: gzip.subarray(10, -8), check: gzip.readUInt32LE(gzip.length - 8) };
}

export class Book {
  #files = new Map();
  #strings;
  #sheets;

  constructor(bytes) {
    let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
    while (bytes.readUInt32LE(at) === 0x02014b50) {
      const size = bytes.readUInt32LE(at + 20);
      const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
      const local = bytes.readUInt32LE(at + 42);
      const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const content = bytes.subarray(begin, begin + size);
      this.#files.set(bytes.toString('utf8', at + 46, at + 46 + name), bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content);
      at += 46 + name + extra + comment;
    }
    const shared = this.#files.get('xl/sharedStrings.xml').toString();
    this.#strings = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map(([, one]) => [...one.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((text) => text[1]).join(''));
    this.#sheets = [...this.#files.get('xl/workbook.xml').toString().matchAll(/<sheet name="([^"]*)"/g)].map((sheet) => sheet[1]);
  }

  /** Writes into the column of a question's row, and says which cell that is: "BC II.2!E45". */
  put(question, column, text) {
    for (const [i, sheet] of this.#sheets.entries()) {
      const file = `xl/worksheets/sheet${i + 1}.xml`;
      const xml = this.#files.get(file).toString();
      const cells = (says) => [...xml.matchAll(new RegExp(`<c r="([A-Z]+)(\\d+)"[^>]*t="s"[^>]*><v>${this.#strings.indexOf(says)}</v></c>`, 'g'))];
      const row = cells(question).find((cell) => cell[1] === 'A')?.[2];
      const letter = cells(column).find((cell) => Number(cell[2]) === NAMED_AT)?.[1];
      if (!row || !letter) continue;
      const old = new RegExp(`<c r="${letter}${row}"([^>]*?)(/>|>.*?</c>)`, 's');
      if (!old.test(xml)) throw new Error(`no cell ${sheet}!${letter}${row}`);
      const filled = xml.replace(old, (_, how) => `<c r="${letter}${row}"${how.replace(/ t="\w+"/, '')} t="inlineStr"><is><t>${text}</t></is></c>`);
      this.#files.set(file, Buffer.from(filled));
      return `${sheet}!${letter}${row}`;
    }
    throw new Error(`no row ${question} with ${column}`);
  }

  bytes() {
    const parts = [];
    const index = [];
    let at = 0;
    for (const [name, content] of this.#files) {
      const { bytes, check } = packed(content);
      const about = Buffer.alloc(26);
      about.writeUInt16LE(20, 0);
      about.writeUInt16LE(8, 4);
      about.writeUInt32LE(check, 10);
      about.writeUInt32LE(bytes.length, 14);
      about.writeUInt32LE(content.length, 18);
      about.writeUInt16LE(Buffer.byteLength(name), 22);
      const rest = Buffer.alloc(14);
      rest.writeUInt32LE(at, 10);
      const part = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), bytes]);
      parts.push(part);
      index.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, rest, Buffer.from(name));
      at += part.length;
    }
    const listed = Buffer.concat(index);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.#files.size, 4);
    end.writeUInt16LE(this.#files.size, 6);
    end.writeUInt32LE(listed.length, 8);
    end.writeUInt32LE(at, 12);
    return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
  }
}
