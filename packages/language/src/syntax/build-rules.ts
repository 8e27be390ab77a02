import type { TokenTypeDictionary } from 'chevrotain';
import { GrammarAST, GrammarUtils, type LangiumParser } from 'langium';

type Step = () => void;

const NO_ARGUMENTS = {};

/**
 * Gives a parser the rules of the grammar. Does what Langium's own builder does, for what this grammar uses: no parameters,
 * guards, fragments or unordered groups. Without those a choice can be made once and for all, where the other makes its list
 * of alternatives anew each time it comes by, which was a tenth of all parsing.
 */
export function buildRules(grammar: GrammarAST.Grammar, parser: LangiumParser, tokens: TokenTypeDictionary): void {
  for (const rule of grammar.rules) {
    if (GrammarAST.isParserRule(rule)) {
      parser.rule(rule, new RuleBuilder(parser, tokens).element(rule.definition));
    }
  }
}

class RuleBuilder {
  // Chevrotain tells the calls in a rule apart by numbers.
  private calls = 1;

  constructor(
    private readonly parser: LangiumParser,
    private readonly tokens: TokenTypeDictionary,
  ) {}

  element(element: GrammarAST.AbstractElement): Step {
    const step = this.once(element);
    if (element.cardinality === undefined) {
      return step;
    }
    const { parser } = this;
    const index = this.calls++;
    const repeated = { DEF: step };
    switch (element.cardinality) {
      case '?':
        return () => parser.optional(index, repeated);
      case '*':
        return () => parser.many(index, repeated);
      case '+':
        return () => parser.atLeastOne(index, repeated);
    }
  }

  private once(element: GrammarAST.AbstractElement): Step {
    const { parser } = this;
    if (GrammarAST.isKeyword(element)) {
      return this.token(element.value, element);
    }
    if (GrammarAST.isAssignment(element)) {
      return this.element(element.terminal);
    }
    if (GrammarAST.isRuleCall(element)) {
      return this.call(element.rule.ref, element);
    }
    if (GrammarAST.isCrossReference(element) && GrammarAST.isRuleCall(element.terminal)) {
      return this.call(element.terminal.rule.ref, element);
    }
    if (GrammarAST.isAction(element)) {
      const type = GrammarUtils.getTypeName(element);
      return () => parser.action(type, element);
    }
    if (GrammarAST.isAlternatives(element)) {
      const index = this.calls++;
      const choices = element.elements.map((alternative) => ({ ALT: this.element(alternative) }));
      return () => parser.alternatives(index, choices);
    }
    if (GrammarAST.isGroup(element)) {
      const steps = element.elements.map((part) => this.element(part));
      return () => {
        for (const step of steps) {
          step();
        }
      };
    }
    throw new Error(`The grammar uses ${element.$type}, which the builder of its rules does not know.`);
  }

  private call(rule: GrammarAST.AbstractRule | undefined, element: GrammarAST.AbstractElement): Step {
    if (GrammarAST.isTerminalRule(rule)) {
      return this.token(rule.name, element);
    }
    const { parser } = this;
    const name = rule!.name;
    const index = this.calls++;
    let method: ReturnType<LangiumParser['getRule']>;
    return () => parser.subrule(index, (method ??= parser.getRule(name))!, false, element, NO_ARGUMENTS);
  }

  private token(name: string, element: GrammarAST.AbstractElement): Step {
    const { parser } = this;
    const type = this.tokens[name];
    if (!type) {
      throw new Error(`The lexer has no token ${name}.`);
    }
    const index = this.calls++;
    return () => parser.consume(index, type, element);
  }
}
