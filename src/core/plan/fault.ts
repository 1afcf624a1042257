/** Something that keeps a file from being read, at an offset of its text. */
export interface Fault {
  readonly rule: 'yaml-syntax' | 'duplicate-key' | 'alias-expansion';
  readonly offset: number;
  readonly message: string;
}

export type Report = (fault: Fault) => void;
