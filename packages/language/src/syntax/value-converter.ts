import { DefaultValueConverter, type CstNode, type GrammarAST, type ValueType } from 'langium';

/** Symbols and numbers may be written in quotes; their value is what the quotes hold. All other values are as written. */
export class AgendumValueConverter extends DefaultValueConverter {
  override convert(input: string, cstNode: CstNode): ValueType {
    return input.startsWith('"') ? super.convert(input, cstNode) : input;
  }

  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _cstNode: CstNode): ValueType {
    const quoted = rule.name === 'QuotedSymbol' || rule.name === 'QUOTED';
    return quoted && input.length > 1 && input.startsWith('"') && input.endsWith('"') ? input.slice(1, -1) : input;
  }
}
