// In the place of minimatch, which the client needs for the globs of file operations only: `**/*.agenda`.

exports.Minimatch = class {
  constructor(glob, { nocase = false } = {}) {
    const source = glob.replaceAll(/\*\*\/|\*\*|[^]/g, (part) => PARTS[part] ?? part.replace(/[\\^$.|+()[\]]/, '\\$&'));
    this.expression = new RegExp(`^(?:${source})$`, nocase ? 'i' : '');
  }
  makeRe() {
    return this.expression;
  }
  match(path) {
    return this.expression.test(path);
  }
};

const PARTS = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' };
