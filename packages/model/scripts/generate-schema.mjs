// Writes schema/agenda.schema.json from src/agenda.ts. With --check it writes nothing and exits with 1 when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const schemaFile = file('schema/agenda.schema.json');

const schema = createGenerator({
  path: file('src/agenda.ts'),
  tsconfig: file('tsconfig.json'),
  type: 'Agenda',
  additionalProperties: false,
  topRef: false,
  skipTypeCheck: true,
}).createSchema('Agenda');

const version = schema.definitions.ModelVersion.const;
const { $schema, ...rest } = schema;
const text = `${JSON.stringify(
  {
    $schema,
    $id: `urn:agendum:agenda:${version}`,
    title: `Resolved agenda, version ${version}`,
    ...rest,
  },
  null,
  2,
)}\n`;

const current = () => {
  try {
    return readFileSync(schemaFile, 'utf8');
  } catch {
    return undefined;
  }
};

if (!process.argv.includes('--check')) {
  writeFileSync(schemaFile, text);
} else if (current() !== text) {
  console.error('schema/agenda.schema.json is older than src/agenda.ts. Run: npm run generate -w packages/model');
  process.exitCode = 1;
}
