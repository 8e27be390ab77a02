import { expect, test, describe } from 'vitest';
import { createSandbox } from '../../test/sandbox.js';

const AGENDA = `agenda X/2026/1 in en
dates 2026-05-04
document X/2026/2 "Report"
item opening "Opening of the meeting" {
  """
  On {2026-05-04 10:00}, "all" are <welcome> & {{well}.
  It is about {X/2026/2}.

  - one {item other}
  - two
  """
}
item other "Other matters"
`;
const FRENCH = `translation fr of X/2026/1
// ours
item other "Divers"
`;

/** A file of a tool for the agenda above. */
function xliff(units: string, { version = '2.1', symbol = 'X/2026/1', prolog = '' } = {}): string {
  return `<?xml version="1.0"?>${prolog}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="en" trgLang="fr">
<file id="f1" original="may.agenda"><notes><note category="symbol">${symbol}</note></notes>${units}</file></xliff>`;
}

const TITLE = unit('item.other.title.p1', 'Other matters', 'Questions diverses');

function unit(id: string, source: string, target: string): string {
  return `<unit id="${id}"><segment><source>${source}</source><target>${target}</target></segment></unit>`;
}

test('export writes a unit for each paragraph, references as placeholders', () => {
  const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': FRENCH });
  expect(run(['translate', 'export', 'fr', 'may.agenda'])).toEqual({
    code: 0,
    out: 'Wrote may.fr.xlf: 6 texts\n',
    err: '',
  });
  const written = read('may.fr.xlf');
  expect(written).toContain(
    'srcLang="en" trgLang="fr" xml:space="preserve">\n  <file id="f1" original="may.agenda" srcDir="ltr" trgDir="ltr">',
  );
  expect(written).toContain(`    <unit id="item.opening.text.1.p1" name="item/opening/text/1">
      <notes>
        <note category="context">agenda item 1: Opening of the meeting</note>
      </notes>
      <originalData>
        <data id="d1">{2026-05-04 10:00}</data>
        <data id="d2">{X/2026/2}</data>
      </originalData>
      <segment id="s1" state="initial">
        <source>On <ph id="1" dataRef="d1" equiv="{2026-05-04 10:00}" disp="Monday, 4 May 2026, at 10 a.m." canCopy="yes" canDelete="no"/>, "all" are &lt;welcome&gt; &amp; {well}. It is about <ph id="2" dataRef="d2" equiv="{X/2026/2}" disp="X/2026/2" canCopy="yes" canDelete="no"/>.</source>
      </segment>`);
  expect(written).toContain('<target>Divers</target>');
  const again = run(['translate', 'export', 'fr', 'may.agenda']);
  expect(again.code).toBe(2);
  expect(again.err).toContain('may.fr.xlf: error: There is such a file already');
});

test('import updates texts, adds items that are missing, and leaves the rest alone', () => {
  const paragraphs = [
    unit('item.opening.title.p1', 'Opening of the meeting', 'Ouverture'),
    `<unit id="item.opening.text.1.p1"><originalData><data id="d1">{2026-05-04 10:00}</data><data id="d2">{X/2026/2}</data></originalData>
      <segment id="a"><source>On <ph id="1" dataRef="d1"/>, "all" are &lt;welcome&gt; &amp; {well}.</source>
      <target order="3">Le <ph id="1" dataRef="d1"/>, « tous » &lt;bienvenus&gt; <![CDATA[&]]> {bien}.<!-- so --></target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="b"><source>It is about <ph id="2" dataRef="d2"/>.</source><target order="1">Sur <mrk id="m" type="term"><ph id="2" dataRef="d2"/></mrk>.</target></segment></unit>`,
    `<unit id="item.opening.text.1.p2"><originalData><data id="d1">{item other}</data></originalData>
      <segment><source>one <ph id="1" dataRef="d1"/></source><target>un <ph id="1" dataRef="d1"/></target></segment></unit>`,
    unit('item.opening.text.1.p3', 'two', 'deux'),
    TITLE,
  ];
  const bytes = Buffer.from(`\uFEFF${xliff(paragraphs.join(''))}`, 'utf16le');
  const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': FRENCH, 'may.fr.xlf': bytes });
  expect(run(['translate', 'import', 'may.fr.xlf'])).toEqual({
    code: 0,
    out: 'Updated may.fr.agenda: 3 of 4 texts from may.fr.xlf\n',
    err: '',
  });
  expect(read('may.fr.agenda')).toBe(`translation fr of X/2026/1
// ours
item opening "Ouverture" { // en: Opening of the meeting
  // en: On {2026-05-04 10:00}, "all" are <welcome> & {{well}.
  // en: It is about {X/2026/2}.
  //
  // en: - one {item other}
  // en: - two
  """
  Sur {X/2026/2}. Le {2026-05-04 10:00}, « tous » <bienvenus> & {{bien}.

  - un {item other}
  - deux
  """
}
item other "Questions diverses"
`);
});

describe('what is told, and loses nothing', () => {
  test.each([
    [
      'a text whose original has changed',
      unit('item.other.title.p1', 'Other items', 'Divers'),
      0,
      'has changed since the export',
    ],
    ['a text that is there no more', unit('item.gone.title.p1', 'Gone', 'Parti'), 1, 'no such text any more: “Parti”'],
    [
      'a reference that the original does not have',
      withData('Divers <ph id="9" dataRef="d9"/>'),
      0,
      'has {item opening}, which the original does not have',
    ],
    [
      'a placeholder of unknown meaning',
      unit('item.other.title.p1', 'Other matters', 'Divers <ph id="7"/>'),
      1,
      'placeholder (7)',
    ],
    ['what is no reference', withData('Divers <ph id="9" dataRef="d8"/>'), 1, 'is no reference'],
    ['formatting', unit('item.other.title.p1', 'Other matters', '<pc id="1">Autres</pc>'), 0, '(<pc>)'],
    ['a backslash before a quote', unit('item.other.title.p1', 'Other matters', 'Autres\\'), 1, 'backslash'],
    ['half a text', unit('item.opening.text.1.p3', 'two', 'deux'), 1, 'its paragraph 1 of 3 has no translation'],
    [
      'half a paragraph',
      `<unit id="item.other.title.p1"><segment><source>Other</source><target>Autres</target></segment><segment><source> matters</source></segment></unit>`,
      1,
      'some of its segments',
    ],
    ['a unit that is there twice', TITLE + TITLE, 1, 'in the file twice'],
  ])('%s', (_, units, code, message) => {
    const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': FRENCH, 'may.fr.xlf': xliff(units) });
    const outcome = run(['translate', 'import', 'may.fr.xlf']);
    expect(outcome.err).toContain(message);
    expect(outcome.code).toBe(code);
    expect(read('may.fr.agenda')).toMatch(
      /^translation fr of X\/2026\/1\n\/\/ ours\n[^]*item other "(?:Divers|Autres|Questions)[^"]*"\n$/,
    );
  });

  test('a reference that was lost', () => {
    const french = `${FRENCH}item opening "Ouverture" {\n  """\n  Le {2026-05-04 10:00}, {X/2026/2}.\n\n  - un {item other}\n  - deux\n  """\n}\n`;
    const units = unit('item.opening.text.1.p2', 'one <ph id="1" equiv="{item other}"/>', 'un');
    const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': french, 'may.fr.xlf': xliff(units) });
    const { code, err } = run(['translate', 'import', 'may.fr.xlf']);
    expect(err).toContain('The text item/opening/text/1 has lost {item other}');
    expect(code).toBe(0);
    expect(read('may.fr.agenda')).toBe(french.replace('un {item other}', 'un'));
  });

  test.each([
    [
      'a document type',
      xliff(TITLE, { prolog: '<!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/passwd">]>' }),
      '<!DOCTYPE',
    ],
    ['another version', xliff(TITLE, { version: '1.2' }), 'This is XLIFF 1.2'],
    ['another agenda', xliff(TITLE, { symbol: 'X/2026/9' }), 'exported from the agenda X/2026/9'],
    ['no XML', xliff(TITLE).slice(0, -4), 'no XML that can be read'],
    ['an entity', xliff(TITLE.replace('Other', '&other;')), 'no XML that can be read'],
    ['no XLIFF', '<html/>', 'This is no XLIFF'],
    [
      'another encoding',
      Buffer.from(xliff(TITLE).replace('?>', ' encoding="ISO-8859-1"?>').replace('diverses', 'é'), 'latin1'),
      'saved as ISO-8859-1',
    ],
    [
      'a path',
      xliff(TITLE).replace('may.agenda', '../other/may.agenda').replace('X/2026/1', 'X/2026/8'),
      'exported from the agenda X/2026/8',
    ],
    ['nothing beside it', xliff(TITLE).replace('may.agenda', 'june.agenda'), 'name the agenda'],
    ['deep elements', xliff('<group>'.repeat(100_000)), 'no XML that can be read'],
  ])('nothing is taken from a file with %s', (_, content, message) => {
    const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': FRENCH, 'may.fr.xlf': content });
    const { code, err } = run(['translate', 'import', 'may.fr.xlf']);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(read('may.fr.agenda')).toBe(FRENCH);
  });
});

test('the agenda may be named, and the file to write too', () => {
  const { run, read } = createSandbox({ 'm/may.agenda': AGENDA, 'mail/back.xlf': xliff(TITLE) });
  const { code, out } = run(['translate', 'import', 'mail/back.xlf', 'm/may.agenda', '--out', 'm/new.fr.agenda']);
  expect(code).toBe(0);
  expect(out).toBe('Wrote m/new.fr.agenda: 1 of 4 texts from mail/back.xlf\n');
  expect(read('m/new.fr.agenda')).toContain('item other "Questions diverses"');
});

function withData(target: string): string {
  return unit('item.other.title.p1', 'Other matters', target).replace(
    '<segment>',
    '<originalData><data id="d8">"} item x</data><data id="d9">{item opening}</data></originalData><segment>',
  );
}
