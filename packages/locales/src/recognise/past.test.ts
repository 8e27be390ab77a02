import { describe, expect, test } from 'vitest';
import { isToldAsPast } from '../index.js';

// The days stand where the bar is.

describe('is told as past', () => {
  test.each([
    ['en', 'At its meeting held in Vienna on | the extended Bureau agreed'],
    ['en', 'the meeting of the Working Group held on |'],
    ['en', 'The expert group met in New York from | and adopted'],
    ['en', 'recommendations adopted on |'],
    ['fr', 'À la réunion qu’il a tenue à Vienne le |, le Bureau'],
    ['fr', 'la réunion du Groupe de travail tenue les |'],
    ['fr', 'la résolution adoptée le |'],
    ['fr', 'La réunion s’est tenue à Vienne le |'],
    ['es', 'la reunión del Grupo de Trabajo celebrada los días |'],
    ['es', 'la reunión celebrada en Viena el |'],
    ['ru', 'на совещании Рабочей группы, состоявшемся |'],
    ['ru', 'На своем совещании, состоявшемся в Вене |, расширенное бюро'],
    ['ar', 'اجتماع الفريق العامل المعقود يومي |'],
    ['ar', 'في اجتماعه المعقود في فيينا في |'],
    ['zh', '落实|举行的工作组会议通过的建议'],
    ['zh', '专家组于|在维也纳举行了会议'],
    ['zh', '主席团已于|商定'],
    ['zh', '缔约方会议赞同|举行的\uFFFC会议提出的建议'],
  ])('%s: %s', (language, sentence) => {
    expect(told(sentence, language)).toBe(true);
  });
});

describe('may be a plan', () => {
  test.each([
    ['en', 'The next meeting will be held in Vienna on |'],
    ['en', 'the session to be held on |'],
    ['en', 'the report is to be adopted on |'],
    ['en', 'Elections are held on |'],
    ['en', 'comments received by |'],
    ['en', 'a meeting in Vienna on |'],
    ['fr', 'La réunion qui sera tenue à Vienne le |'],
    ['fr', 'la session devant être tenue du |'],
    ['fr', 'La réunion se tiendra le |'],
    ['es', 'La reunión que será celebrada el |'],
    ['es', 'La reunión se celebrará el |'],
    ['ru', 'Совещание состоится |'],
    ['ru', 'решение будет принято |'],
    ['ar', 'المؤتمر المقرر عقده في |'],
    ['ar', 'يُفتتح اجتماع الفريق العامل يوم |'],
    ['zh', '两工作组将于|举行关于这一问题的联合讨论会'],
    ['zh', '拟于|举行的会议通过的建议'],
    ['zh', '|举行的下届会议'],
    ['eo', 'held on |'],
  ])('%s: %s', (language, sentence) => {
    expect(told(sentence, language)).toBe(false);
  });
});

function told(sentence: string, language: string): boolean {
  const [before = '', after = ''] = sentence.split('|');
  return isToldAsPast(before, after, language);
}
