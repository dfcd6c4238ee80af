/** The members and entries that a schema has evaluated, for adjacent or enclosing `unevaluatedProperties` and `unevaluatedItems`. */
export class Evaluated {
  readonly #names = new Set<string>();
  readonly #indexes = new Set<number>();
  #allNames = false;
  /** Entries before this index. */
  #before = 0;

  name(name: string): void {
    this.#names.add(name);
  }

  allNames(): void {
    this.#allNames = true;
  }

  hasName(name: string): boolean {
    return this.#allNames || this.#names.has(name);
  }

  index(index: number): void {
    this.#indexes.add(index);
  }

  before(index: number): void {
    if (index > this.#before) this.#before = index;
  }

  hasIndex(index: number): boolean {
    return index < this.#before || this.#indexes.has(index);
  }

  /** What a part that the value follows has looked at. */
  add(part: Evaluated): void {
    for (const name of part.#names) this.#names.add(name);
    for (const index of part.#indexes) this.#indexes.add(index);
    this.#allNames ||= part.#allNames;
    this.before(part.#before);
  }
}
