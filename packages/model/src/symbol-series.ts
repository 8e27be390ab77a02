/**
 * First components of symbols of United Nations documents, which the public document server resolves.
 *
 * Sources: the list of series in "UN document symbols" of the Dag Hammarskjöld Library, and symbols seen on real agendas.
 * Left out on purpose, because they do not resolve there: the series of the specialized agencies (WHO, FAO, UNESCO, IMO, IAEA).
 * A missing series costs a link and nothing else.
 */
export const unitedNationsSeries: ReadonlySet<string> = new Set([
  // Principal organs.
  ...['A', 'S', 'E', 'T', 'ST'],
  // Crime, drugs, corruption.
  ...['CTOC', 'CAC', 'UNODC'],
  // Treaty bodies of human rights.
  ...['CCPR', 'CEDAW', 'CERD', 'CAT', 'CRC', 'CRPD', 'CED', 'CMW', 'HRI'],
  // Climate and environment.
  ...['FCCC', 'CBD', 'ICCD', 'UNEP'],
  // Trade, development, industry, habitat, peacebuilding.
  ...['TD', 'TRADE', 'UNCTAD', 'DP', 'UNW', 'HSP', 'HS', 'ID', 'IDB', 'GC', 'PBC', 'UNITAR'],
  // Regional commissions; TRANS, ENERGY and CEP stood alone before ECE was put before them.
  ...['ECE', 'ESCAP', 'LC', 'TRANS', 'ENERGY', 'CEP', 'CES'],
  // Disarmament and law of the sea.
  ...['CD', 'NPT', 'BWC', 'CCW', 'CCM', 'APLC', 'DC', 'SPLOS', 'CLCS', 'LOS', 'ISBA'],
  // Coordination and staff.
  ...['CEB', 'ICSC', 'JIU', 'UNDT', 'UNAT'],
]);

/** Whether the symbol begins with a series of the United Nations that this list knows: `IDB.49/1` and `TD(XIII)/1` are of IDB and TD. */
export function isUnitedNationsSeries(symbol: string): boolean {
  const end = symbol.search(/[/.(]/);
  return unitedNationsSeries.has(end < 0 ? symbol : symbol.slice(0, end));
}
