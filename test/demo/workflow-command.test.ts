import { expect, test } from 'vitest';
import { parseOutputs } from '../../src/demo/runner.ts';
import { logText, parseCommand } from '../../src/demo/workflow-command.ts';

test('commands, with what the toolkit escapes in them', () => {
  const command = parseCommand('::error title=a%2Cb%3Ac,file=x.yml,line=3::100%25 of%0Ait: %250A');
  expect(command?.name).toBe('error');
  expect(Object.fromEntries(command?.properties ?? [])).toEqual({
    title: 'a,b:c',
    file: 'x.yml',
    line: '3',
  });
  expect(command?.message).toBe('100% of\nit: %0A');
});

test('what the log shows of a line', () => {
  expect(logText('plain ::error:: text')).toBe('plain ::error:: text');
  expect(logText('::warning::careful')).toBe('Warning: careful');
  expect(logText('::error::no')).toBe('Error: no');
  expect(logText('::notice::look')).toBe('Notice: look');
  expect(logText('::add-mask::secret')).toBeNull();
});

test('outputs of one line and of several', () => {
  const text = 'a=1=2\nb<<end\nline 1\nb<<x\n\nend\nc<<e\n\ne\n';
  expect(Object.fromEntries(parseOutputs(text))).toEqual({ a: '1=2', b: 'line 1\nb<<x\n', c: '' });
  expect(() => parseOutputs('a<<end\nno end')).toThrow('does not end');
  expect(() => parseOutputs('words')).toThrow('words');
});
