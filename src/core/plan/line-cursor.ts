import { dash, hash, lineFeed, space } from './characters.ts';

/** Where one is in a text that ends with a line feed. Blank lines, and comments of their own, are passed over. */
export class LineCursor {
  readonly text: string;
  /** What is read next: the first character of a line after its spaces, or one further on. */
  at = 0;
  /** The column that a block begins at which is read next; -1 at the end of the text. */
  indent = 0;
  #isSimple = true;

  constructor(text: string) {
    this.text = text;
    this.toContent(0);
  }

  /** Nothing has been met that is left to others. */
  get isSimple(): boolean {
    return this.#isSimple;
  }

  /** To the end, where everything ends that is being read. */
  giveUp(): void {
    this.#isSimple = false;
    this.at = this.text.length;
    this.indent = -1;
  }

  /** Past what has been read; stays where it is after giving up. */
  moveTo(at: number): void {
    if (this.#isSimple) this.at = at;
  }

  /** To the first line with more than spaces and a comment, of those from the one that begins here. */
  toContent(from: number, afterSpaces = this.skipSpaces(from)): void {
    const { text } = this;
    let line = from;
    let at = afterSpaces;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) line = at + 1;
      else if (code === hash) line = text.indexOf('\n', at) + 1;
      else {
        this.at = at;
        this.indent = at < text.length ? at - line : -1;
        return;
      }
      at = this.skipSpaces(line);
    }
  }

  /** To the next line with content; what is left of this one must be blank or a comment. */
  endLine(from: number): void {
    const at = this.skipSpaces(from);
    const code = this.text.charCodeAt(at);
    if (code === lineFeed) this.toContent(at + 1);
    else if (code === hash && at > from) this.toContent(this.text.indexOf('\n', at) + 1);
    else this.giveUp();
  }

  skipSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === space) at += 1;
    return at;
  }

  /** Whether a list's item begins here. */
  isItem(): boolean {
    if (this.text.charCodeAt(this.at) !== dash) return false;
    const next = this.text.charCodeAt(this.at + 1);
    return next === space || next === lineFeed;
  }
}
