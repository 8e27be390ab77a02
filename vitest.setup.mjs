import fc from 'fast-check';

// The same texts in each run, so that a change is refused for what it does and not by chance. AGENDUM_SEED=random tries others.
const given = process.env['AGENDUM_SEED'];
if (given !== 'random') fc.configureGlobal({ seed: given === undefined ? 20_121_017 : Number(given) });
