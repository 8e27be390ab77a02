import { beforeEach, expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '../index.js';
import { written } from '../../test/inlines.js';

const workspace: Workspace = createWorkspace();
let added: string[] = [];

beforeEach(() => {
  added.forEach((uri) => workspace.remove(uri));
  added = [];
});

function add(path: string, text: string): string {
  const uri = `file:///${path}`;
  added.push(uri);
  workspace.add({ uri, text });
  return uri;
}

const agenda = (title: string) => `agenda A/80/1 in en\ntitle "${title}"\nitem a "A"\n`;
const translation = (language = 'fr') => `translation ${language} of A/80/1\n`;

/** The title that the translation shows of its original. */
function titleOf(uri: string): string {
  const title = workspace.lower(uri)?.title;
  return title ? written(title).replace(/^<en: (.*)>$/, '$1') : 'none';
}

test('a translation is told from an agenda and a register', () => {
  expect(workspace.kind(add('x.fr.agenda', translation()))).toBe('translation');
  expect(workspace.kind(add('x.agenda', agenda('x')))).toBe('agenda');
});

test('the original is the agenda of that symbol in the folder or above, the nearest', () => {
  const deep = add('m/2012/fr/x.agenda', translation());
  expect(workspace.originalOf(deep)).toBeUndefined();
  add('m/2012/es/x.agenda', agenda('beside'));
  add('n/x.agenda', agenda('elsewhere'));
  expect(titleOf(deep)).toBe('none');
  add('x.agenda', agenda('top'));
  expect(titleOf(deep)).toBe('top');
  const near = add('m/2012/x.agenda', agenda('near'));
  expect(titleOf(deep)).toBe('near');
  expect(workspace.originalOf(deep)).toEqual({ uri: near, language: 'en' });
  workspace.remove(near);
  expect(titleOf(deep)).toBe('top');
});

test('of several in one folder it is the one whose name it begins with, else the first', () => {
  add('m/as-published.agenda', agenda('published'));
  add('m/corrected.agenda', agenda('corrected'));
  add('m/corrected-again.agenda', agenda('again'));
  expect(titleOf(add('m/corrected.fr.agenda', translation()))).toBe('corrected');
  expect(titleOf(add('m/corrected-again.fr.agenda', translation()))).toBe('again');
  expect(titleOf(add('m/french.agenda', translation()))).toBe('published');
  expect(titleOf(add('m/fr/corrected.agenda', translation()))).toBe('corrected');
});

test('the symbol may be written in any way that means it', () => {
  add('x.agenda', 'agenda "A/80/1*" in en\ntitle "star"');
  expect(titleOf(add('x.fr.agenda', translation()))).toBe('star');
});

test('an agenda knows its translations', () => {
  const original = add('m/x.agenda', agenda('x'));
  const other = add('m/y.agenda', agenda('y'));
  const ru = add('m/x.ru.agenda', translation('ru'));
  const fr = add('m/x.fr.agenda', translation());
  const es = add('m/es/y.agenda', translation('es'));
  add('x.ar.agenda', translation('ar'));
  expect(workspace.translationsOf(original)).toEqual([
    { uri: fr, language: 'fr' },
    { uri: ru, language: 'ru' },
  ]);
  expect(workspace.translationsOf(other)).toEqual([{ uri: es, language: 'es' }]);
  expect(workspace.translationsOf(fr)).toEqual([]);
  expect(workspace.originalOf(original)).toBeUndefined();
  workspace.remove(fr);
  expect(workspace.translationsOf(original)).toEqual([{ uri: ru, language: 'ru' }]);
});

test('a translation follows its original when it changes, gets another symbol or goes', () => {
  const original = add('x.agenda', agenda('first'));
  const fr = add('x.fr.agenda', `${translation()}item b "B"`);
  expect(titleOf(fr)).toBe('first');
  add('x.agenda', agenda('second'));
  expect(titleOf(fr)).toBe('second');
  add('x.agenda', agenda('third').replace('A/80/1', 'A/80/2'));
  expect(titleOf(fr)).toBe('none');
  add('x.agenda', agenda('fourth'));
  expect(titleOf(fr)).toBe('fourth');
  workspace.remove(original);
  expect(titleOf(fr)).toBe('none');
});

test('a translation that becomes an agenda, and an agenda that becomes a translation', () => {
  add('x.agenda', agenda('x'));
  const y = add('y.agenda', translation());
  expect(titleOf(y)).toBe('x');
  add('y.agenda', agenda('y'));
  expect(titleOf(y)).toBe('y');
  expect(titleOf(add('x.agenda', translation('es')))).toBe('y');
  expect(workspace.translationsOf(y)).toHaveLength(1);
});

test('a translation follows the registers that its original sees', () => {
  add('register.agenda', 'register\nbody wg en "Group" fr "Groupe"');
  add('x.agenda', 'agenda A/80/1 in en\nbody wg\n');
  const fr = add('x.fr.agenda', translation());
  const name = () => written(workspace.lower(fr)!.body!.name);
  expect(name()).toBe('Groupe');
  add('register.agenda', 'register\nbody wg en "Group" fr "Le Groupe"');
  expect(name()).toBe('Le Groupe');
});
