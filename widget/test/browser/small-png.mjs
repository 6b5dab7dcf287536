// Makes the pictures for docs/ small: a palette of the 256 colours most often used, and the best compression.
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const most = 256;

function chunks(png) {
  const found = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return found;
}

const crcs = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let crc = -1;
  for (const byte of body) crc = crcs[(crc ^ byte) & 255] ^ (crc >>> 8);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeInt32BE(~crc, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Undoes the filters of the rows (PNG, section 9). */
function pixels(packed, width, height, depth) {
  const row = width * depth;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x < depth ? 0 : out[y * row + x - depth];
      const above = y ? out[(y - 1) * row + x] : 0;
      const corner = y && x >= depth ? out[(y - 1) * row + x - depth] : 0;
      const guess = left + above - corner;
      const [toLeft, toAbove, toCorner] = [left, above, corner].map((it) => Math.abs(guess - it));
      const paeth = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
      out[y * row + x] = packed[y * (row + 1) + 1 + x] + [0, left, above, (left + above) >> 1, paeth][filter];
    }
  }
  return out;
}

function nearest(colour, palette) {
  const away = (other) => [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, index) => (away(other) < away(palette[best]) ? index : best), 0);
}

/** The picture again, smaller; of 8 bits a channel, as browsers write them. */
export function smallPng(png) {
  const all = chunks(png);
  const header = all.find(([name]) => name === 'IHDR')[1];
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = pixels(inflateSync(Buffer.concat(all.filter(([name]) => name === 'IDAT').map(([, it]) => it))), width, height, depth);
  const colours = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * depth, 3));
  const counted = new Map();
  for (const colour of colours) counted.set(colour, (counted.get(colour) ?? 0) + 1);
  const palette = [...counted].sort(([, one], [, other]) => other - one).slice(0, most).map(([colour]) => colour);
  const index = new Map([...counted.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => (rows[at + Math.floor(at / width) + 1] = index.get(colour)));
  const plain = Buffer.from(header);
  plain[9] = 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', plain),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
