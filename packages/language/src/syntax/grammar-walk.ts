import { AstUtils, GrammarAST } from 'langium';
import { FIRST_SLOT_WORD, FIRST_WORD, tokenNames } from './generated/tokens.js';
import { loadGrammar } from './grammar.js';

/** One thing that the grammar allows at a place. */
export interface Expectation {
  kind: 'keyword' | 'reference' | 'value';
  /** The keyword with those that must follow it, `joint with`; the kind of declaration that is named; or the terminal. */
  name: string;
  /** The rule of the grammar it stands in, and the property it becomes: `Slot`, `start`. */
  rule: string;
  property: string | undefined;
}

/** What is left of the grammar behind a place, the next first. */
interface Rest {
  element: GrammarAST.AbstractElement;
  next: Rest | undefined;
}

/** A token that can come next, and what comes after it. */
interface Step {
  token: string;
  expectation: Expectation;
  rest: Rest | undefined;
}

/** A place in the grammar: every way that the tokens so far can be read. */
export type GrammarPlace = readonly Step[];

/** The beginning of a file. */
export function beginning(): GrammarPlace {
  const entry = loadGrammar().rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
  return entry && GrammarAST.isParserRule(entry) ? stepsInto(entry.definition, undefined) : [];
}

/** The place behind a token, by its number; no step is left where the grammar does not allow it. */
export function behind(place: GrammarPlace, token: number): GrammarPlace {
  const name = tokenNames[token]!;
  const isWord = token >= FIRST_WORD;
  const isSlotWord = token >= FIRST_SLOT_WORD;
  return place
    .filter(({ token }) => token === name || (isWord && token === 'WORD') || (isSlotWord && token === 'SLOT_WORD'))
    .flatMap(({ rest }) => stepsFrom(rest));
}

/** What can come next, each once. */
export function expectedAt(place: GrammarPlace): Expectation[] {
  const found = new Map(place.map((each) => [each.expectation, each]));
  return [...found.values()].map(({ expectation, rest }) =>
    expectation.kind === 'keyword'
      ? { ...expectation, name: [expectation.name, ...keywordsIn(rest)].join(' ') }
      : expectation,
  );
}

/** The keywords that nothing but can come next. */
function keywordsIn(rest: Rest | undefined): string[] {
  const [only, ...others] = stepsFrom(rest);
  const isWord = only?.expectation.kind === 'keyword' && /^\p{L}/u.test(only.token);
  return isWord && others.length === 0 ? [only.token, ...keywordsIn(only.rest)] : [];
}

function stepsFrom(rest: Rest | undefined): Step[] {
  return rest ? stepsInto(rest.element, rest.next) : [];
}

/** The first tokens of an element, and, where it may be nothing, of what comes behind it. */
function stepsInto(element: GrammarAST.AbstractElement, next: Rest | undefined): Step[] {
  const { cardinality } = element;
  const repeats = cardinality === '*' || cardinality === '+';
  const steps = stepsOnce(element, repeats ? { element: repetitionOf(element), next } : next);
  return cardinality === '?' || cardinality === '*' ? [...steps, ...stepsFrom(next)] : steps;
}

const repetitions = new WeakMap<GrammarAST.AbstractElement, GrammarAST.AbstractElement>();

/** The element as it stands behind itself: it may come again, or not. */
function repetitionOf(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement {
  if (element.cardinality === '*') {
    return element;
  }
  let repetition = repetitions.get(element);
  if (!repetition) {
    repetition = { ...element, cardinality: '*' };
    repetitions.set(element, repetition);
  }
  return repetition;
}

function stepsOnce(element: GrammarAST.AbstractElement, next: Rest | undefined): Step[] {
  if (GrammarAST.isAlternatives(element)) {
    return element.elements.flatMap((alternative) => stepsInto(alternative, next));
  }
  if (GrammarAST.isGroup(element)) {
    return stepsFrom(
      element.elements.reduceRight<Rest | undefined>((rest, part) => ({ element: part, next: rest }), next),
    );
  }
  if (GrammarAST.isAssignment(element)) {
    return stepsInto(element.terminal, next);
  }
  if (GrammarAST.isAction(element)) {
    return stepsFrom(next);
  }
  if (GrammarAST.isKeyword(element)) {
    return [step(element.value, 'keyword', element.value, element, next)];
  }
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    return GrammarAST.isParserRule(rule)
      ? stepsInto(rule.definition, next)
      : [step(element.rule.$refText, 'value', element.rule.$refText, element, next)];
  }
  if (GrammarAST.isCrossReference(element) && element.terminal) {
    const target = element.type.$refText;
    // A symbol in quotes is several tokens, of which the first begins the reference.
    return stepsInto(element.terminal, next).map(({ token, rest }) => ({
      ...step(token, 'reference', target, element, undefined),
      rest,
    }));
  }
  return [];
}

const expectations = new WeakMap<GrammarAST.AbstractElement, Expectation>();

function step(
  token: string,
  kind: Expectation['kind'],
  name: string,
  element: GrammarAST.AbstractElement,
  rest: Rest | undefined,
): Step {
  let expectation = expectations.get(element);
  if (!expectation) {
    const rule = AstUtils.getContainerOfType(element, GrammarAST.isParserRule)?.name ?? '';
    const property = AstUtils.getContainerOfType(element, GrammarAST.isAssignment)?.feature;
    expectation = { kind, name, rule, property };
    expectations.set(element, expectation);
  }
  return { token, expectation, rest };
}

/** The tokens that a part of a list can begin with: a statement, a member of an item, a day, a slot. */
export function firstOfParts(): Set<string> {
  const lists = AstUtils.streamAllContents(loadGrammar())
    .filter(GrammarAST.isAssignment)
    .filter(({ cardinality }) => cardinality === '*' || cardinality === '+');
  return new Set(lists.toArray().flatMap(({ terminal }) => stepsInto(terminal, undefined).map(({ token }) => token)));
}
