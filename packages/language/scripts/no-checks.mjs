// Stands in for Chevrotain's checks of the grammar in bundles. A test has them run, so that no start needs to.
export {
  noErrors as validateAmbiguousAlternationAlternatives,
  noErrors as validateEmptyOrAlternative,
  noErrors as validateGrammar,
  noErrors as validateLookahead,
  noErrors as validateNoLeftRecursion,
  noErrors as validateRuleIsOverridden,
  noErrors as validateSomeNonEmptyLookaheadPath,
};

function noErrors() {
  return [];
}
