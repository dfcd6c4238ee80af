/**
 * Code of ajv that collects errors in one list: for every reference that fails, it copies all previous errors, which takes time quadratic
 * in their number.
 */
export function linearErrors(code: string): string {
  return code.replaceAll(
    /\bvErrors\.concat\(([\w$.]+\.errors)\)/g,
    (_, found: string) => `${found}.reduce((all, one) => (all.push(one), all), vErrors)`,
  );
}
