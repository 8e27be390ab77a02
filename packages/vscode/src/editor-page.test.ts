import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  contributes: {
    commands: { category: string; title: string }[];
    configuration: { properties: Record<string, { default: unknown }> };
  };
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const { contributes } = JSON.parse(read('../package.json')) as Manifest;
const rows = read('../../../docs/editor.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
const told = (cell: string): string[][] => rows.filter(([, name]) => name?.startsWith(cell));

test('the page on editors tells of every setting and its default, and of none that is not there', () => {
  const settings = Object.entries(contributes.configuration.properties).map(([name, { default: value }]) =>
    [name, String(value)].join(' '),
  );
  const rowsOfSettings = told('agendum.').map(([, name, value]) => [name, value].join(' '));
  expect(new Set(rowsOfSettings)).toEqual(new Set(settings));
});

test('the page on editors tells of every command, and of none that is not there', () => {
  const commands = contributes.commands.map(({ category, title }) => `${category}: ${title}`);
  expect(new Set(told('Agendum: ').map(([, name]) => name))).toEqual(new Set(commands));
});
