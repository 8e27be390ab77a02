import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const standIns = [
  { filter: /^chevrotain-allstar$/, file: './no-all-star.mjs' },
  { filter: /\/lexer_public\.js$/, file: './no-lexer.mjs' },
  { filter: /^@chevrotain\/regexp-to-ast$/, file: './no-regexp-parser.mjs' },
  { filter: /\/checks\.js$/, file: './no-checks.mjs' },
  { filter: /\/errors_public\.js$/, file: './no-messages.mjs' },
  { filter: /\/tree_builder\.js$/, file: './no-tree-builder.mjs' },
  { filter: /\/linker\.js$/, importer: /\/langium\/lib\//, file: './no-services.mjs' },
  {
    filter: /\/(?:jsdoc|hydrator|json-serializer|document-validator)\.js$/,
    file: './no-services.mjs',
  },
  {
    filter:
      /\/(?:ast-descriptions|ast-node-locator|comment-provider|completion-parser-builder|documentation-provider|grammar-config|index-manager|langium-parser-builder|lexer|name-provider|references|scope-computation|scope-provider|token-builder|validation-registry)\.js$/,
    importer: /\/langium\/lib\/default-module\.js$/,
    file: './no-services.mjs',
  },
];

/** Modules that others hand on as one object, by its name. Of such an object a bundler keeps all, whoever uses how little of it. */
const langium = (file) => fileURLToPath(new URL(file, import.meta.resolve('langium')));
const handedOn = {
  langium: {
    AstUtils: langium('utils/ast-utils.js'),
    CstUtils: langium('utils/cst-utils.js'),
    GrammarAST: langium('languages/generated/ast.js'),
    GrammarUtils: langium('utils/grammar-utils.js'),
  },
  '@agendum/language': { ast: fileURLToPath(new URL('../dist/generated/ast.js', import.meta.url)) },
};
const ours = /\/packages\/(?:language|server)\/dist\/.*\.js$/;

/** Has a module import what is handed on from where it is. */
function importDirectly(file) {
  const contents = readFileSync(file, 'utf8').replaceAll(
    /^import \{([^{}]+)\} from '(langium|@agendum\/language)';$/gm,
    (_, list, from) => {
      const names = list.split(',').map((name) => name.trim());
      const direct = names.filter((name) => Object.hasOwn(handedOn[from], name));
      return [
        `import { ${names.filter((name) => !direct.includes(name)).join(', ')} } from '${from}';`,
        ...direct.map((name) => `import * as ${name} from ${JSON.stringify(handedOn[from][name])};`),
      ].join('');
    },
  );
  return { contents };
}

/** Style sheets, whose lines are printed without what they are indented by. */
const styles = /\/compiler\/dist\/style\/\w+\.js$/;

/** The reflections of syntax trees: Langium's of a grammar, and ours. */
const reflections = /\/(?:langium\/lib\/languages|language\/dist)\/generated\/ast\.js$/;

/**
 * Leaves out of a reflection what it says of a property, where that is no value to begin with, and the objects that hold the names of
 * properties. Nobody asks for either.
 */
function withoutProperties(file) {
  const source = readFileSync(file, 'utf8');
  const [indent] = /^ +(?=\w+: \{\n +name: \w+\.(?!\$type))/m.exec(source) ?? [];
  const property = new RegExp(`^${indent}\\w+: \\{\\n(?:${indent} {4}(?!defaultValue).*\\n)+${indent}\\},?\\n`, 'gm');
  const contents = source
    .replaceAll(property, '')
    .replaceAll(/\bname: \w+\.(?!\$type)(\w+)/g, "name: '$1'")
    .replaceAll(/^(export const \w+ = \{\n +\$type: '\w+')(?:,\n +\w+: '\w+')+\n\};$/gm, '$1\n};')
    .replaceAll(/\b([A-Z]\w*)\.\$type\b/g, "'$1'");
  if (contents === source) throw new Error(`${file} has another form than the one that is known here.`);
  return { contents };
}

const documentBuilder = /\/langium\/lib\/workspace\/document-builder\.js$/;

/** The methods of Langium's document builder that the server's own does not use: it has its own, or does without. */
const replaced = [
  ...['build', 'update', 'resetToState', 'cleanUpDeleted', 'sortDocuments', 'hasTextDocument', 'shouldRelink'],
  ...['buildDocuments', 'prepareBuild', 'runCancelable', 'markAsCompleted', 'getBuildOptions', 'awaitDocumentState'],
  ...['notifyDocumentPhase', 'notifyBuildPhase', 'shouldLink', 'shouldValidate', 'validate'],
  ...['resultsAreIncomplete', 'findMissingValidationCategories'],
];

function withoutReplaced(file) {
  let contents = readFileSync(file, 'utf8');
  for (const name of replaced) {
    const rest = contents.replace(
      new RegExp(`^ {4}(?:async )?${name}\\(.*\\{\\n(?: {5,}.*\\n|\\n)*? {4}\\}\\n`, 'm'),
      '',
    );
    if (rest === contents) throw new Error(`${file} has no ${name}() in the form that is known here.`);
    contents = rest;
  }
  return { contents };
}

const textDocuments = /\/langium\/lib\/lsp\/normalized-text-documents\.js$/;

/** No agenda is a notebook. */
function withoutNotebooks(file) {
  const source = readFileSync(file, 'utf8');
  const contents = source.replace(
    /^export class NormalizedNotebookDocuments \{\n[^]*?^\}\n/m,
    'export class NormalizedNotebookDocuments {}\n',
  );
  if (contents === source) throw new Error(`${file} has no notebooks in the form that is known here.`);
  return { contents };
}

/** Leaves out of a bundle what Langium brings along and the language never calls. For esbuild. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: reflections }, ({ path }) => withoutProperties(path));
    onLoad({ filter: documentBuilder }, ({ path }) => withoutReplaced(path));
    onLoad({ filter: textDocuments }, ({ path }) => withoutNotebooks(path));
    onLoad({ filter: styles }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replaceAll(/\n\s+/g, '\n') }));
    onLoad({ filter: ours }, ({ path }) => importDirectly(path));
    for (const { filter, importer = /^/, file } of standIns) {
      onResolve({ filter }, (imported) =>
        importer.test(imported.importer) ? { path: fileURLToPath(new URL(file, import.meta.url)) } : undefined,
      );
    }
  },
};
