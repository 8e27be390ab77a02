import { runTurbo } from './toolchain.mjs';

process.exit(runTurbo(process.argv.slice(2)));
