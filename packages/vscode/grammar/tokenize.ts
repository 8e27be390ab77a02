import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate, { type StateStack } from 'vscode-textmate';

/** A piece of a line and its scopes, outermost first, without the scope of the language and the ending `.agendum`. */
export interface Token {
  text: string;
  scopes: string[];
}

const grammarFile = fileURLToPath(new URL('../syntaxes/agendum.tmLanguage.json', import.meta.url));
const engine = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

await oniguruma.loadWASM(readFileSync(engine));
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
});
const grammar = await registry.loadGrammar('source.agendum');

/** Colours a text as VS Code does: the tokens of each line. */
export function tokenize(text: string): Token[][] {
  if (!grammar) throw new Error('The grammar could not be loaded.');
  let state: StateStack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).map((scope) => scope.replace(/\.agendum$/, '')),
      }))
      .filter((token) => token.text !== '');
  });
}
