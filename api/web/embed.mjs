// Writes the C++ source that holds the built web inbox: `node embed.mjs FOLDER FILE`. It implements web_assets() of
// api/http/assets.hpp. String literals, because they compile some twenty times faster than lists of numbers.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const content_types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const compressed = new Set(['.js', '.css']);

/** Bytes as a C++ string_view literal. Octal escapes end after three digits, whatever follows; hex ones do not. */
function literal(bytes) {
  const lines = [];
  for (let start = 0; start < bytes.length; start += 1024) {
    let line = '';
    for (const byte of bytes.subarray(start, start + 1024)) {
      const plain = byte >= 0x20 && byte < 0x7f && !'"\\?'.includes(String.fromCharCode(byte));
      line += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    lines.push(`"${line}"`);
  }
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')},\n${bytes.length}}`;
}

async function entry(folder, name) {
  const extension = path.extname(name);
  const body = await readFile(path.join(folder, name));
  const gzip = compressed.has(extension) ? gzipSync(body, { level: 9 }) : Buffer.alloc(0);
  const page = name === 'index.html';
  return `{"${page ? '/' : `/${name}`}", "${content_types[extension]}", ${literal(body)}, ${literal(gzip)}, ${!page}}`;
}

const [folder, file] = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name !== 'index.html').sort();
const entries = await Promise.all(['index.html', ...names].map((name) => entry(folder, name)));
await writeFile(
  file,
  `// Made by api/web/embed.mjs from the built web inbox.
#include "api/http/assets.hpp"

namespace otpost::http {

std::span<const Asset> web_assets() {
  static constexpr Asset assets[] = {
${entries.join(',\n')}};
  return assets;
}

}  // namespace otpost::http
`,
);
