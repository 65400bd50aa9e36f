// How many PDUs a second npm's node-pdu decodes, one core: the given file's, over and over, for three seconds.
//   node node_pdu.mjs FILE FOLDER      FOLDER holds node_modules/node-pdu
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [file, folder] = process.argv.slice(2);
const { parse } = createRequire(resolve(folder, 'index.js'))('node-pdu');
const pdus = readFileSync(file, 'utf8').trim().split('\n');
const start = performance.now();
let decoded = 0;
let characters = 0; // of text: what is computed is used
let taken = 0;
while (taken < 3000) {
  for (const pdu of pdus) {
    const message = parse(pdu);
    characters += message.data.getText().length + message.address.phone.length;
  }
  decoded += pdus.length;
  taken = performance.now() - start;
}
if (characters === 0) throw new Error('nothing was decoded');
console.log(Math.round((decoded / taken) * 1000));
