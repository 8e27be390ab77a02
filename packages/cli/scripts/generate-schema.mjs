// Writes schema/check.schema.json, the form of `agendum check --format json`, from src/report/formats/check-result.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { $schema, ...rest } = createGenerator({
  path: file('src/report/formats/check-result.ts'),
  tsconfig: file('tsconfig.json'),
  type: 'CheckResult',
  additionalProperties: false,
  topRef: false,
  skipTypeCheck: true,
}).createSchema('CheckResult');

const version = rest.definitions.CheckResultVersion.const;
const schema = {
  $schema,
  $id: `urn:agendum:check:${version}`,
  title: `What agendum check --format json prints, version ${version}`,
  ...rest,
};
mkdirSync(file('schema'), { recursive: true });
writeFileSync(file('schema/check.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
