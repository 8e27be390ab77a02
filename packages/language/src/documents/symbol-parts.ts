/** Whether a symbol has the form of those of the United Nations: `CTOC/COP/2012/9`, not `EB147/1` nor `CC 27-001`. */
export function hasUnitedNationsForm(symbol: string): boolean {
  return /^[A-Z]{1,10}[/.(]/.test(symbol) && symbol.includes('/');
}
