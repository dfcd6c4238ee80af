/** Replaces a text in a file, and throws if the file does not contain it. */
export function edit(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`The file does not say ${from}.`);
    return edited;
  };
}

/** Appends to a file. */
export function append(more: string): (text: string) => string {
  return (text) => text + more;
}
