import { type Document, parseAllDocuments, visit } from 'yaml';
import type { Fault } from './fault.ts';
import type { Refusal } from './libraries.ts';
import { syntaxAdvice, type YamlError } from './syntax-advice.ts';
import { countUpTo, TextLines } from './text-lines.ts';

/**
 * All syntax errors of a text that the fast parser has refused, by reading it again with `yaml`, which
 * goes on after an error: one a line, as what follows on the same line mostly follows from the first.
 * Never empty: where `yaml` finds nothing the refusal itself is the fault.
 */
export function syntaxFaults(text: string, refusal: Refusal): readonly Fault[] {
  // Only the first parser takes CR alone for a line break; offsets must stay.
  const read = text.replace(/\r(?!\n)/g, '\n');
  const errors = isTooDeep(refusal) ? [] : yamlErrors(read);
  if (errors.length === 0) return [fault(read, { ...refusal, code: 'REFUSED' })];
  const lines = new TextLines(read);
  const faults: Fault[] = [];
  let lastLine = -1;
  for (const error of errors.toSorted((a, b) => a.offset - b.offset)) {
    const line = lines.at(error.offset);
    if (line !== lastLine) faults.push(fault(read, error));
    lastLine = line;
  }
  return faults;
}

/** `yaml` recurses: what is too deep for the one would end the other's stack. */
function isTooDeep(refusal: Refusal): boolean {
  return refusal.reason.includes('maxDepth');
}

function yamlErrors(text: string): readonly YamlError[] {
  const documents: readonly Document.Parsed[] = parseAllDocuments(text, {
    logLevel: 'silent',
    merge: true,
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
  });
  return documents.flatMap((document) => {
    const isUnclosed = (reason: string) => reason.startsWith('Missing closing');
    const hasUnclosed = document.errors.some(({ message }) => isUnclosed(message));
    const quotes = hasUnclosed ? openingQuotes(document) : [];
    return document.errors.map(({ code, message: reason, pos: [start] }) => ({
      code,
      reason,
      offset: isUnclosed(reason) ? (quotes[countUpTo(quotes, start) - 1] ?? start) : start,
    }));
  });
}

/**
 * Where quoted text begins, ascending: `yaml` misses a closing quote where the text ends, but what is
 * to be mended is where it begins.
 */
function openingQuotes(document: Document.Parsed): readonly number[] {
  const starts: number[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) starts.push(range[0]);
    },
  });
  return starts.toSorted((a, b) => a - b);
}

/** An error at the white space before a token is shown at the token. */
function fault(text: string, error: YamlError): Fault {
  const blank = text.slice(error.offset, error.offset + 200).search(/[^ ]|$/);
  const offset = Math.min(error.offset + blank, text.length);
  return { rule: 'yaml-syntax', offset, message: syntaxAdvice(text, { ...error, offset }) };
}
