import { isInteger, resolvePlain, type ScalarValue } from './core-schema.ts';
import type { Report } from './fault.ts';
import { quote } from './quote.ts';

const coreTag = 'tag:yaml.org,2002:';

/** Where a tag stands in the text. */
interface TagExtent {
  readonly tagStart: number;
  readonly tagEnd: number;
}

/** What tags make of values: the core schema's are followed, all others are faults. */
export class TagReader {
  readonly #text: string;
  readonly #report: Report;
  readonly #handles = new Map<string, string>();

  constructor(text: string, report: Report) {
    this.#text = text;
    this.#report = report;
  }

  /** A `%TAG` line: what a handle such as `!y!` stands for. */
  declare(handle: string, prefix: string): void {
    this.#handles.set(handle, prefix);
  }

  /** The value of a tagged scalar; what it is without its tag where the tag is at fault. */
  scalar(extent: TagExtent, source: string, untagged: ScalarValue): ScalarValue {
    const tagged = resolveTagged(this.#name(extent), source);
    if (typeof tagged === 'object') return tagged.value;
    this.#fault(extent, tagged);
    return untagged;
  }

  collection(extent: TagExtent, type: 'list' | 'map'): void {
    const fit = collectionTag(this.#name(extent), type);
    if (fit !== 'fits') this.#fault(extent, fit);
  }

  /** The tag in full: `!!str` is `tag:yaml.org,2002:str`. */
  #name({ tagStart, tagEnd }: TagExtent): string {
    const raw = this.#text.slice(tagStart, tagEnd);
    if (raw.startsWith('!<')) return raw.slice(2, -1);
    const [, handle = '!', suffix = ''] = /^(!!|![0-9A-Za-z-]+!|!)(.*)$/s.exec(raw) ?? [];
    if (handle === '!' && suffix === '') return '!';
    const prefix = this.#handles.get(handle) ?? (handle === '!!' ? coreTag : handle);
    return `${prefix}${suffix}`;
  }

  #fault({ tagStart, tagEnd }: TagExtent, fit: 'unknown' | 'unfit'): void {
    const tag = quote(this.#text.slice(tagStart, tagEnd));
    const message =
      fit === 'unfit'
        ? `The tag ${tag} does not fit the value after it. Remove the tag, or correct the value.`
        : `The tag ${tag} means nothing here. Remove it, or put the text in quotes if it only begins with "!".`;
    this.#report({ rule: 'yaml-syntax', offset: tagStart, message });
  }
}

/** `unknown`: no tag of the core schema. `unfit`: one that the value does not fit. */
type Tagged = { readonly value: ScalarValue } | 'unknown' | 'unfit';

/** What a tag makes of a scalar's text. */
function resolveTagged(tag: string, source: string): Tagged {
  switch (tag) {
    case '!':
    case `${coreTag}str`:
      return { value: source };
    case `${coreTag}null`:
      return fitting(source, (value) => value === null);
    case `${coreTag}bool`:
      return fitting(source, (value) => typeof value === 'boolean');
    case `${coreTag}int`:
      return isInteger(source) ? { value: Number(source) } : 'unfit';
    case `${coreTag}float`:
      return fitting(source, (value) => typeof value === 'number');
    case `${coreTag}map`:
    case `${coreTag}seq`:
      return 'unfit';
    default:
      return 'unknown';
  }
}

function fitting(source: string, fits: (value: ScalarValue) => boolean): Tagged {
  const value = resolvePlain(source);
  return fits(value) ? { value } : 'unfit';
}

/** Whether a tag may stand before a list or a map. */
function collectionTag(tag: string, type: 'list' | 'map'): 'fits' | 'unfit' | 'unknown' {
  if (tag === '!' || tag === `${coreTag}${type === 'list' ? 'seq' : 'map'}`) return 'fits';
  return resolveTagged(tag, '') === 'unknown' ? 'unknown' : 'unfit';
}
