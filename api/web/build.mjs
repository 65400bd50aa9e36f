// Bundles the web inbox: `node build.mjs FOLDER` fills FOLDER with index.html and the files it names, each with its
// content's hash in its name, so that only index.html is ever asked for twice.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('src', import.meta.url));

/** Bundles into `folder` and returns the files' names by what they are: {app, style, icon}. */
async function bundle(folder) {
  const result = await build({
    absWorkingDir: source,
    entryPoints: { app: 'main.tsx', style: 'style.css', icon: 'icon.svg' },
    entryNames: '[name]-[hash]',
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'copy' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const names = Object.keys(result.metafile.outputs).map((output) => path.basename(output));
  return Object.fromEntries(names.map((name) => [name.slice(0, name.indexOf('-')), name]));
}

if (!process.argv[2]) throw new Error('usage: node build.mjs FOLDER');
const folder = path.resolve(process.argv[2]);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const names = await bundle(folder);
const page = await readFile(path.join(source, 'index.html'), 'utf8');
await writeFile(
  path.join(folder, 'index.html'),
  page.replace(/\{(app|style|icon)\}/g, (_, what) => `/${names[what]}`),
);
