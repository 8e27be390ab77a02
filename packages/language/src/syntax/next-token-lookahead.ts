import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  type BaseParser,
  type IProduction,
  type Rule,
} from 'chevrotain';

type Strategy = InstanceType<typeof LLkLookaheadStrategy>;
type AlternationOptions = Parameters<Strategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<Strategy['buildLookaheadForOptional']>[0];
type DecideAlternative = ReturnType<Strategy['buildLookaheadForAlternation']>;
type DecideOptional = ReturnType<Strategy['buildLookaheadForOptional']>;

/** The tokens that something can begin with, as their numbers. */
interface First {
  tokens: Set<number>;
  /** Whether it can also be nothing. */
  empty: boolean;
}

/**
 * Decides by the next token, which is all the grammar needs, but for two choices that take two. Chevrotain finds this out
 * for any grammar and any number of tokens, and so takes longer to begin than a short agenda takes to be read. Here each
 * decision is worked out when it is first met; a file meets few of them.
 */
export class NextTokenLookahead extends LLkLookaheadStrategy {
  private readonly firstOfRules = new Map<Rule, First>();

  constructor() {
    super({ maxLookahead: 2 });
  }

  override buildLookaheadForAlternation(options: AlternationOptions): DecideAlternative {
    let decide: DecideAlternative | undefined;
    const build = (): DecideAlternative =>
      this.decideAlternative(options) ?? super.buildLookaheadForAlternation(options);
    return function (this: BaseParser, alternatives) {
      decide ??= build();
      return decide.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: OptionalOptions): DecideOptional {
    let inside: boolean[] | undefined;
    const build = (): boolean[] => {
      const production = findProduction(options.rule.definition, CLASSES[options.prodType], options.prodOccurrence);
      const table: boolean[] = [];
      for (const token of this.first(production.definition).tokens) {
        table[token] = true;
      }
      return table;
    };
    return function (this: BaseParser) {
      inside ??= build();
      return inside[nextToken(this)] === true;
    };
  }

  /** Undefined where two alternatives can begin with the same token. */
  private decideAlternative({ rule, prodOccurrence }: AlternationOptions): DecideAlternative | undefined {
    const choice: number[] = [];
    // An alternative that can be nothing is taken when no other is. The grammar has it last.
    let otherwise: number | undefined;
    const alternation = findProduction(rule.definition, Alternation, prodOccurrence);
    for (const [index, alternative] of alternation.definition.entries()) {
      const { tokens, empty } = this.first((alternative as Production).definition);
      for (const token of tokens) {
        if (choice[token] !== undefined) {
          return undefined;
        }
        choice[token] = index;
      }
      if (empty) {
        otherwise = index;
      }
    }
    return function (this: BaseParser) {
      return choice[nextToken(this)] ?? otherwise;
    };
  }

  private first(sequence: readonly IProduction[]): First {
    const first: First = { tokens: new Set(), empty: false };
    for (const production of sequence) {
      const { tokens, empty } = this.firstOf(production);
      tokens.forEach((token) => first.tokens.add(token));
      if (!empty) {
        return first;
      }
    }
    return { ...first, empty: true };
  }

  private firstOf(production: IProduction): First {
    if (production instanceof Terminal) {
      const { tokenTypeIdx, categoryMatches } = production.terminalType;
      return { tokens: new Set([tokenTypeIdx!, ...(categoryMatches ?? [])]), empty: false };
    }
    if (production instanceof NonTerminal) {
      const rule = production.referencedRule;
      let first = this.firstOfRules.get(rule);
      if (!first) {
        first = this.first(rule.definition);
        this.firstOfRules.set(rule, first);
      }
      return first;
    }
    if (production instanceof Alternation) {
      const alternatives = (production.definition as Production[]).map(({ definition }) => this.first(definition));
      return {
        tokens: new Set(alternatives.flatMap(({ tokens }) => [...tokens])),
        empty: alternatives.some(({ empty }) => empty),
      };
    }
    const { definition } = production as Option;
    const inside = this.first(definition);
    return production instanceof RepetitionMandatory ? inside : { ...inside, empty: true };
  }
}

const CLASSES = {
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator: RepetitionMandatory,
  RepetitionWithSeparator: Repetition,
};

interface Production extends IProduction {
  idx: number;
  definition: IProduction[];
}

/** The production of a class with that number, anywhere in a rule. */
function findProduction<T extends Production>(
  sequence: readonly IProduction[],
  kind: abstract new (...args: never[]) => T,
  occurrence: number,
): T {
  const pending = [...sequence];
  for (let production = pending.pop(); production; production = pending.pop()) {
    if (production instanceof kind && production.idx === occurrence) {
      return production;
    }
    if (!(production instanceof NonTerminal) && !(production instanceof Terminal)) {
      pending.push(...(production as Production).definition);
    }
  }
  throw new Error(`The rule has no production ${kind.name} ${occurrence}.`);
}

/** Chevrotain keeps its quick look at the next token to those who extend it. */
function nextToken(parser: BaseParser): number {
  return (parser as unknown as { LA_FAST(howMuch: number): { tokenTypeIdx: number } }).LA_FAST(1).tokenTypeIdx;
}
