/** Stands in for Chevrotain's builder of syntax trees in bundles: Langium builds its own. */
export class TreeBuilder {
  initTreeBuilder() {
    this.outputCst = false;
  }
  cstInvocationStateUpdate() {}
  cstFinallyStateUpdate() {}
  cstPostNonTerminal() {}
  cstPostRule() {}
  cstPostTerminal() {}

  // What recovery asks for: the rule that called the one it is in, and which of its calls that was.
  getPreviousExplicitRuleShortName() {
    return this.RULE_STACK[this.RULE_STACK_IDX - 1];
  }
  getLastExplicitRuleOccurrenceIndex() {
    return this.RULE_OCCURRENCE_STACK[this.RULE_OCCURRENCE_STACK_IDX];
  }
}
