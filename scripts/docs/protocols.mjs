// The pages of the repository's own documents inside its site: the output of `colloquy docs` in the site's frame.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the pages of every document of asyncapi/ into `folder/protocols`; returns what the navigation shows of them. */
export async function stageProtocols(root, folder) {
  const [{ loadContract }, { documentPages, siteAssets, PAGE_STYLE }, { documentFiles }] = await Promise.all(
    ['compile/index.js', 'generate/index.js', 'cli/document-files.js'].map(
      (path) => import(join(root, 'dist', path)),
    ),
  );
  const options = { playground: readFileSync(join(root, 'dist/assets/playground.js'), 'utf8') };
  const shown = [];
  for (const name of readdirSync(join(root, 'asyncapi')).sort()) {
    const path = `asyncapi/${name}/asyncapi.yaml`;
    const contract = await loadContract(path);
    const { pages, files } = documentPages({ contract, files: await documentFiles(path) }, options);
    for (const [file, text] of files) put(join(folder, 'public/protocols', file), text);
    for (const page of pages) putPage(folder, page);
    shown.push({ name, title: contract.title });
  }
  for (const [file, text] of siteAssets(options)) put(join(folder, 'public/protocols', file), text);
  put(join(folder, 'pages.css'), PAGE_STYLE);
  return shown;
}

/** A page is a fence that the site's configuration replaces by the fragment of that name. */
function putPage(folder, { path, title, description, body }) {
  put(join(folder, '.fragments', path), body.text);
  const front = {
    title,
    description,
    ...(path.endsWith('play.html') ? { aside: false, pageClass: 'wide' } : { outline: [2, 3] }),
  };
  put(
    join(folder, 'protocols', path.replace(/\.html$/, '.md')),
    `---\n${JSON.stringify(front)}\n---\n\n\`\`\`colloquy\n${path}\n\`\`\`\n`,
  );
}

function put(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
