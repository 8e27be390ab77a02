/** Order of two item paths in an agenda: a parent before its sub-items, `[1, 2]` before `[1, 10]`. For `sort`. */
export function comparePaths(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let level = 0; level < shared; level += 1) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
