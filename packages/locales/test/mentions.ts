import { recognise, type Mention, type WrittenDay } from '../src/index.js';

/** What is recognised in a text, one line each: the words as they stand there, and what they were read as. */
export function told(text: string, language: string): string[] {
  return recognise(text, language).map((mention) => `${shown(text, mention)} = ${reading(text, mention)}`);
}

function shown(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function reading(text: string, mention: Mention): string {
  switch (mention.kind) {
    case 'when': {
      const { when, days, hours, partial, hourFirst } = mention;
      const fields = when
        ? [[when.date, when.time].filter(Boolean).join(' '), [when.end, when.endTime].filter(Boolean).join(' ')]
        : [days.map(written).join(' to '), hours.map(({ time }) => time ?? 'no hour').join(' to ')];
      return [
        fields.filter(Boolean).join(when ? ' to ' : ' '),
        ...days
          .filter(({ weekday }) => weekday)
          .map(({ weekday, weekdayAt }) => `weekday ${weekday} ${weekdayAt && shown(text, weekdayAt)}`),
        ...(hours.some(({ unusual }) => unusual) ? ['unusual'] : []),
        ...(partial ? ['partial'] : []),
        ...(hourFirst ? ['hour first'] : []),
      ].join(', ');
    }
    case 'weekday':
      return `weekday ${mention.weekday}`;
    case 'item': {
      const { path, through, form, unsure } = mention;
      const paths = [path, through].filter((path) => path !== undefined).map((path) => path.join('.'));
      return `${paths.length === 0 ? 'this item' : `item ${paths.join(' to ')}`}${inForm(form)}${unsure ? ', unsure' : ''}`;
    }
    case 'instrument':
      return `${mention.type} ${mention.number}${inForm(mention.form)}`;
    case 'symbol':
      return `${mention.symbol}${inForm(mention.form)}`;
  }
}

function written({ year, month, day, impossible }: WrittenDay): string {
  return `${year ?? '?'}-${month}-${day}${impossible ? ' in no calendar' : ''}`;
}

function inForm(form: string): string {
  return form === 'full' ? '' : `, ${form}`;
}
