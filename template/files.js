'use strict';

/**
 * The files of a document: `{ name, text }`, byte for byte those of `colloquy generate`. Rejects where the document has errors,
 * and where a name would lead out of the folder that is written to.
 */
async function filesOf({ document, only, application }) {
  const { generate, loadContract } = await import('../dist/index.js');
  const contract = await loadContract(document, application === undefined ? {} : { application });
  const names = only === undefined ? undefined : only.split(',').map((name) => name.trim());
  const files = await generate(contract, names === undefined ? {} : { only: names });
  return [...files].map(([name, text]) => ({ name: plainName(name), text }));
}

/** A name that stays in its folder; the generator itself would follow any other. */
function plainName(name) {
  if (/^[\w-]+(\.[\w-]+)*$/.test(name)) return name;
  throw new Error(`${JSON.stringify(name)} is no plain file name: nothing is written`);
}

module.exports = { filesOf, plainName };
