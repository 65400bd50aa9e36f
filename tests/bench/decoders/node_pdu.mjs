// How many PDUs a second npm's node-pdu decodes, one core: the given file's, over and over, for three seconds
// of processor time.
//   node node_pdu.mjs FILE FOLDER      FOLDER holds node_modules/node-pdu
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [file, folder] = process.argv.slice(2);
const { parse } = createRequire(resolve(folder, 'index.js'))('node-pdu');
const pdus = readFileSync(file, 'utf8').trim().split('\n');
const processorSeconds = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
const start = processorSeconds();
let decoded = 0;
let characters = 0; // of text: what is computed is used
let taken = 0;
while (taken < 3) {
  for (const pdu of pdus) {
    const message = parse(pdu);
    characters += message.data.getText().length + message.address.phone.length;
  }
  decoded += pdus.length;
  taken = processorSeconds() - start;
}
if (characters === 0) throw new Error('nothing was decoded');
console.log(Math.round(decoded / taken));
