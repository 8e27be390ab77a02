import { LLkLookaheadStrategy, type BaseParser } from 'chevrotain';

type Strategy = InstanceType<typeof LLkLookaheadStrategy>;
type Alternation = ReturnType<Strategy['buildLookaheadForAlternation']>;
type Optional = ReturnType<Strategy['buildLookaheadForOptional']>;

/**
 * Decides by the next one or two tokens, which is all the grammar needs, and works each decision out when it is first met.
 * A file meets few of them, and working out all at the start would cost a short run more than its parsing; so would the
 * automaton that Langium's own lookahead builds for any grammar.
 */
export class LazyLookahead extends LLkLookaheadStrategy {
  constructor() {
    super({ maxLookahead: 2 });
  }

  override buildLookaheadForAlternation(options: Parameters<Strategy['buildLookaheadForAlternation']>[0]): Alternation {
    let decide: Alternation | undefined;
    const build = (): Alternation => super.buildLookaheadForAlternation(options);
    return function (this: BaseParser, alternatives) {
      decide ??= build();
      return decide.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: Parameters<Strategy['buildLookaheadForOptional']>[0]): Optional {
    let decide: Optional | undefined;
    const build = (): Optional => super.buildLookaheadForOptional(options);
    return function (this: BaseParser) {
      decide ??= build();
      return decide.call(this);
    };
  }
}
