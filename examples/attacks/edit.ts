/** Replaces what a file says, and throws where it does not say it. */
export function edit(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`The file does not say ${from}.`);
    return edited;
  };
}

/** Goes on behind what a file says. */
export function append(more: string): (text: string) => string {
  return (text) => text + more;
}
