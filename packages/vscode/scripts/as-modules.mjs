import { readFileSync } from 'node:fs';

const libraries =
  /node_modules[/\\]vscode-(?:jsonrpc|language(?:client|server(?:-protocol|-types)?))[/\\]lib[/\\].*\.js$/;

/**
 * Makes modules again of the libraries of the protocol, which come as CommonJS, and of their namespaces values without side
 * effects: only then can a bundler see what nobody uses. They are all written by one compiler, in the few forms that are named
 * here; a line in another form stops the bundling. For esbuild.
 */
export const asModules = {
  name: 'as-modules',
  setup({ onLoad, onResolve }) {
    // Each `import *` of what stays outside copies it when it is loaded, and VS Code's interface is large.
    onResolve({ filter: /^vscode-once$/ }, ({ path }) => ({ path, namespace: 'once' }));
    onLoad({ filter: /.*/, namespace: 'once' }, () => ({
      contents: "import * as vscode from 'vscode';\nexport { vscode };",
    }));
    onLoad({ filter: libraries }, ({ path }) => {
      const contents = asModule(withoutFeatures(withoutHandlers(readFileSync(path, 'utf8'))));
      const code = contents.replaceAll(/\/\*[^]*?\*\/|\/\/.*|(["'`]).*?\1/g, '');
      const unknown = /^.*(?:\bexports\b|\brequire\(|\b__(?:export|import)\w+).*/m.exec(code);
      if (unknown) throw new Error(`${path} has a line in a form that is not known here: ${unknown[0]}`);
      return { contents };
    });
  },
};

/** A connection has a method for each kind of request. The server names the kind instead; Langium listens to what is saved. */
function withoutHandlers(source) {
  return source.replaceAll(
    /^ +on(?!WillSave)\w+: \(handler\) => connection\.onRequest\(\w+\.\w+\.type, (?:handler\)|\(params, cancel\) => \{\n.*\n +\}\)),\n/gm,
    '',
  );
}

/** Of what is done to files, the server asks for renaming alone, and of saving it is told afterwards. */
function withoutFeatures(source) {
  const unused =
    'DidCreateFiles|DidRenameFiles|DidDeleteFiles|WillCreateFiles|WillDeleteFiles|WillSave|WillSaveWaitUntil';
  return source.replaceAll(
    new RegExp(`^ +this\\.registerFeature\\(new \\w+\\.(?:${unused})Feature\\(this\\)\\);$`, 'gm'),
    '',
  );
}

function asModule(source) {
  const paths = new Map();
  /** Names in the module by the names they are exported under. */
  const names = new Map();
  const statements = source
    // Before this line there are only functions that are for CommonJS.
    .replace(/^[^]*^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);$/m, '')
    .replaceAll(/^(?:exports\.\w+ = )+void 0;$/gm, '')
    .replaceAll(/^(?:const|let|var) (\w+) = (__import\w+\()?require\("([^"]+)"\)\)?;$/gm, (_, name, imported, path) => {
      paths.set(name, path);
      if (path === 'vscode') return `import { vscode as ${name} } from 'vscode-once';`;
      // `import name = require(…)` has neither a function around it nor a number.
      const what = imported || /_\d+$/.test(name) ? `* as ${name}` : name;
      return `import ${what} from ${JSON.stringify(path)};`;
    })
    .replaceAll(
      /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm,
      (_, as, module, name) => `export { ${name} as ${as} } from ${JSON.stringify(paths.get(module))};`,
    )
    .replaceAll(/^__exportStar\(require\(("[^"]+")\), exports\);$/gm, 'export * from $1;')
    .replaceAll(/^exports\.(\w+) = (\w+);$/gm, (_, as, name) => {
      names.set(as, name);
      return '';
    })
    // A namespace or an enumeration,
    .replaceAll(
      /^(?:export )?(?:var|let) (\w+);\n\(function \(\1\) \{$([^]*?)^\}\)\(\1 \|\| \((?:exports\.\1 = )?\1 = \{\}\)\);$/gm,
      (_, name, content) => {
        names.set(name, name);
        return `const ${name} = /* @__PURE__ */ (function (${name}) {${content}return ${name};\n})({});`;
      },
    )
    // or one that is added to what has the same name.
    .replaceAll(/^\}\)\((\w+) \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm, (_, name) => {
      names.set(name, name);
      return `})(${name});`;
    })
    .replaceAll(/^exports\.(\w+) = /gm, (_, name) => {
      names.set(name, name);
      return `const ${name} = `;
    })
    .replaceAll(/\bexports\.(\w+)/g, '$1');
  const exported = [...names].map(([as, name]) => (as === name ? name : `${name} as ${as}`));
  return `${statements}\nexport { ${exported.join(', ')} };\n`;
}
