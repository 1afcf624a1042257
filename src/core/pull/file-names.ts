/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const longest = 60;

/** A file name (without its ending) for each title: distinct, in lower case, of letters, digits and dashes. */
export function fileNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const words =
      title
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const joined = Array.from(words.join('-')).slice(0, longest).join('').replace(/-$/, '');
    const base =
      joined === '' || reserved.test(joined) ? `category${joined && `-${joined}`}` : joined;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    return name;
  });
}
