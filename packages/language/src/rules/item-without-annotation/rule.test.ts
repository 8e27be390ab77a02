import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('item-without-annotation');

const annotated = `item a "A" { """
Text.
""" }
item b "B" { """
Text.
""" }
`;

test('an item without a word on it is found; a closing one, by its title or its id, is told as information', () => {
  expect(
    draw(`agenda in zh

item needs "确定技术援助需要" {
  """
  工作组似应审议。
  """
}
item tools "开发技术援助工具" {
  item first "第一" {
    """
    工作组似应审议。
    """
  }
  item second "第二"
}
item experts "专家组的建议" {
  item third "第三"
  item fourth "第四"
}
item others "其他事项"
item report "会议报告"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item needs "确定技术援助需要" {
        """
        工作组似应审议。
        """
      }
      item tools "开发技术援助工具" {
        item first "第一" {
          """
          工作组似应审议。
          """
        }
        item second "第二"
    >        ^^^^^^ warning item-without-annotation: The item "second" has neither an annotation nor documents, unlike the other items: delegations cannot prepare for it. Say in a text block what is expected of them.
      }
      item experts "专家组的建议" {
    >      ^^^^^^^ warning item-without-annotation: The item "experts" has neither an annotation nor documents, unlike the other items: delegations cannot prepare for it. Say in a text block what is expected of them.
        item third "第三"
        item fourth "第四"
      }
      item others "其他事项"
    >      ^^^^^^ information item-without-annotation: The item "others" has neither an annotation nor documents. That is usual for such an item; if there is something to say of it, a text block is the place.
      item report "会议报告"
    >      ^^^^^^ information item-without-annotation: The item "report" has neither an annotation nor documents. That is usual for such an item; if there is something to say of it, a text block is the place.
    "
  `);
});

test('which items are closing ones is configured', () => {
  const { findings } = check(`
--- agendum.config.json
{ "closingItems": ["petitions"] }
--- main.agenda
agenda in en
${annotated}item petitions "Petitions"
`);
  expect(findings.map(({ severity }) => severity)).toEqual(['information']);
});

test.each<[what: string, text: string]>([
  ['an agenda that is a list of items', 'item a "A"\nitem b "B"\nitem c "C"'],
  ['an agenda with few annotations', `${annotated}item c "C"\nitem d "D"\nitem e "E"`],
  ['an item with documents', `${annotated}item c "C" { documents A/80/1 }\ndocument A/80/1 "D"`],
  ['an item that no document is expected for', `${annotated}item c "C" { documents none }`],
  ['items in abeyance and conditional ones', `${annotated}item c "C" { abeyance }\nitem d "D" { conditional }`],
  ['sub-items of an item with an annotation', `${annotated}item c "C" { """\nText.\n""" item d "D" item e "E" }`],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
