// What the grammar allows between the braces of a reference, as a table from token to token.
import { parserRules, ruleOf } from './grammar.mjs';
import { numbersOf, tokenNames } from './tokens.mjs';

/** What a reference ends with, or holds when it is none of the known kinds. */
const NO_FORM = new Set(['REFERENCE_OPEN', 'REFERENCE_CLOSE', 'REFERENCE_END', 'JUNK']);

/**
 * A row for each state, the first for the beginning, with a character for each token: the number of the next state counted
 * from `0`, or a point where the token cannot stand.
 */
export function referenceForms() {
  const places = new Places();
  const { first } = places.of(parserRules.find(({ name }) => name === 'Reference').definition);
  const states = [[...first].sort()];
  const known = new Map([[String(states[0]), 0]]);
  const rows = [];
  // The list grows while it is gone through.
  for (const state of states) {
    rows.push(
      tokenNames
        .map((_, token) => {
          const reached = state.filter((place) => places.tokens[place].includes(token));
          if (reached.length === 0) {
            return '.';
          }
          const next = [...new Set(reached.flatMap((place) => [...places.following[place]]))].sort();
          if (!known.has(String(next))) {
            known.set(String(next), states.length);
            states.push(next);
          }
          return String.fromCharCode('0'.charCodeAt(0) + known.get(String(next)));
        })
        .join(''),
    );
  }
  return rows;
}

/** The places in a rule where a token stands, each with its tokens and the places that may follow. */
class Places {
  tokens = [];
  following = [];

  /** The first and the last places of an element, and whether it may be empty. */
  of(element) {
    const places = this.once(element);
    if (element.cardinality === '*' || element.cardinality === '+') {
      this.join(places, places);
    }
    return { ...places, empty: places.empty || element.cardinality === '?' || element.cardinality === '*' };
  }

  once(element) {
    switch (element.$type) {
      case 'Group':
        return element.elements.map((part) => this.of(part)).reduce((before, after) => this.sequence(before, after));
      case 'Alternatives':
        return element.elements
          .map((part) => this.of(part))
          .reduce((a, b) => ({
            first: new Set([...a.first, ...b.first]),
            last: new Set([...a.last, ...b.last]),
            empty: a.empty || b.empty,
          }));
      case 'Assignment':
        return element.feature === 'junk' ? NOTHING : this.of(element.terminal);
      case 'CrossReference':
        return this.of(element.terminal);
      case 'Action':
        return NOTHING;
      case 'Keyword':
        return this.place(element.value);
      case 'RuleCall':
        return this.place(ruleOf(element).name);
      default:
        throw new Error(`The rule of references uses ${element.$type}, which is not foreseen here.`);
    }
  }

  sequence(before, after) {
    this.join(before, after);
    return {
      first: before.empty ? new Set([...before.first, ...after.first]) : before.first,
      last: after.empty ? new Set([...before.last, ...after.last]) : after.last,
      empty: before.empty && after.empty,
    };
  }

  join(before, after) {
    for (const last of before.last) {
      after.first.forEach((place) => this.following[last].add(place));
    }
  }

  place(name) {
    if (NO_FORM.has(name)) {
      return NOTHING;
    }
    const place = this.tokens.push(numbersOf(name)) - 1;
    this.following.push(new Set());
    return { first: new Set([place]), last: new Set([place]), empty: false };
  }
}

const NOTHING = { first: new Set(), last: new Set(), empty: true };
