import { expect, expectTypeOf, test } from 'vitest';
import { defineRule } from './rule.js';

test('a rule knows the types of its options', () => {
  const rule = defineRule({
    id: 'example',
    severity: 'warning',
    summary: 'An example.',
    options: {
      strict: { type: 'boolean', default: false, description: 'Whether.' },
      longest: { type: 'integer', default: 3, minimum: 1, description: 'How many.' },
      form: { type: 'string', default: 'short', values: ['short', 'long'], description: 'Which.' },
      names: { type: 'strings', default: [], description: 'What.' },
      hours: { type: 'hours', default: [], description: 'When.' },
    },
    check({ options }) {
      expectTypeOf(options.strict).toEqualTypeOf<boolean>();
      expectTypeOf(options.longest).toEqualTypeOf<number>();
      expectTypeOf(options.form).toEqualTypeOf<'short' | 'long'>();
      expectTypeOf(options.names).toEqualTypeOf<readonly string[]>();
      expectTypeOf(options.hours[0]).toEqualTypeOf<{ start: string; end: string } | undefined>();
      // @ts-expect-error There is no such option.
      void options.longst;
    },
  });
  expect(rule.options).toHaveProperty('longest');
});
