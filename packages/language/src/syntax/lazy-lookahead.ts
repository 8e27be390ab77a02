import type { BaseParser } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type AlternationOptions = Parameters<LLStarLookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<LLStarLookaheadStrategy['buildLookaheadForOptional']>[0];

/**
 * Langium's own lookahead, worked out for each decision of the grammar when it is first met. A file meets few of them, and
 * working out all at the start would cost a short run more than its parsing.
 */
export class LazyLookahead extends LLStarLookaheadStrategy {
  override buildLookaheadForAlternation(
    options: AlternationOptions,
  ): ReturnType<LLStarLookaheadStrategy['buildLookaheadForAlternation']> {
    let decide: ReturnType<LLStarLookaheadStrategy['buildLookaheadForAlternation']> | undefined;
    const build = (): typeof decide => super.buildLookaheadForAlternation(options);
    return function (this: BaseParser, alternatives) {
      decide ??= build();
      return decide!.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(
    options: OptionalOptions,
  ): ReturnType<LLStarLookaheadStrategy['buildLookaheadForOptional']> {
    let decide: ReturnType<LLStarLookaheadStrategy['buildLookaheadForOptional']> | undefined;
    const build = (): typeof decide => super.buildLookaheadForOptional(options);
    return function (this: BaseParser) {
      decide ??= build();
      return decide!.call(this);
    };
  }
}
