/** Puts a text into one colour or weight; without colours, the text as it is. */
export type Paint = (text: string) => string;

/** The roles that text plays in a terminal. */
export interface Palette {
  /** What blocks. */
  readonly bad: Paint;
  /** What waits. */
  readonly waiting: Paint;
  /** What could not be decided. */
  readonly unknown: Paint;
  /** What is only shown. */
  readonly note: Paint;
  readonly good: Paint;
  readonly strong: Paint;
  /** Rules, numbers, names: read second. */
  readonly quiet: Paint;
}

const plain: Paint = (text) => text;

/** Select Graphic Rendition, ECMA-48 §8.3.117. Only the eight colours that every theme defines. */
function sgr(on: string, off: number): Paint {
  return (text) => (text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`);
}

const colored: Palette = {
  bad: sgr('31', 39),
  waiting: sgr('33', 39),
  unknown: sgr('35', 39),
  note: sgr('36', 39),
  good: sgr('32', 39),
  strong: sgr('1', 22),
  quiet: sgr('2', 22),
};

const colorless: Palette = {
  bad: plain,
  waiting: plain,
  unknown: plain,
  note: plain,
  good: plain,
  strong: plain,
  quiet: plain,
};

export function palette(color: boolean): Palette {
  return color ? colored : colorless;
}
