/** Words that some reader of YAML takes for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Characters that hide, or that change how the text beside them is read. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** Text as a YAML scalar on one line: as it is if that is safe everywhere, else in double quotes. */
export function scalar(text: string): string {
  const isPlain = /^[A-Za-z](?:[A-Za-z0-9 _./()-]*[A-Za-z0-9_)])?$/.test(text);
  if (isPlain && !reserved.test(text)) return text;
  return JSON.stringify(text).replace(hidden, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
