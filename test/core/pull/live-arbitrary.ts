import { type Field, fieldsFor, normalise, type Value } from '../../../src/core/kind.ts';
import { type Kind, kindOf, kinds } from '../../../src/core/kinds/index.ts';
import { type Entity, type Taxonomy, taxonomyOf } from '../../../src/core/taxonomy.ts';
import { fc } from '../../support/fast-check.ts';

const odd = [
  ...['y', 'no', 'null', '404', '1.10', '<<', '~', '*all', '&x', '!x', '%x', '@x', '`x`', '- x'],
  ...[
    'a: b',
    'a #b',
    "it's",
    'say "x"',
    '{a}',
    '[a]',
    'a, b',
    '? x',
    ': x',
    '__proto__',
    'constructor',
  ],
  ...[
    'Checkout Started',
    'checkout_started',
    'ce:Custom',
    'Ünïcode',
    '漢字',
    '😀',
    'a\\b',
    'item 2',
    'item 10',
  ],
] as const;

export const goodName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-e]{1,3}$/) },
);

/** Also what no plan can name. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: goodName },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' a', 'a ', 'a\nb', '\u0000', 'gp:x', '[Amplitude] X', '\ud800'),
  },
);

const text = fc.oneof(
  goodName,
  fc.constant(
    'A long description that says what the event means, when it is sent, and by whom: twice over, '.repeat(
      3,
    ),
  ),
  fc.constantFrom(
    'two\nlines',
    'a\n\n  b\nc',
    '\ttab',
    'x\u0085y',
    'x\u2028y',
    '# no comment',
    '"',
    "'",
    'trail\\',
  ),
);

function value(field: Field, name: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  switch (field.codec) {
    case 'text':
    case 'verbatim':
      return fc.option(
        text.map((written) => normalise(field, written)),
        { freq: 2 },
      );
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(field.values ?? []));
    case 'set':
      return fc
        .uniqueArray(
          field.values === undefined
            ? fc.stringMatching(/^[a-z0-9.]{1,4}$/)
            : fc.constantFrom(...field.values),
          { maxLength: 3 },
        )
        .map((items) => normalise(field, items));
    case 'reference':
      return fc.option(name);
    default:
      return field.codec satisfies never;
  }
}

export interface LiveOptions {
  readonly name: fc.Arbitrary<string>;
  /** Only what Amplitude itself would hold together, so that every value can be stated. */
  readonly sound: boolean;
}

interface Body {
  readonly [field: string]: Value;
}

function bodyFor(kind: Kind, scoped: boolean, { name, sound }: LiveOptions): fc.Arbitrary<Body> {
  const fields = fieldsFor(kindOf(kind), scoped);
  return fc
    .record(Object.fromEntries(fields.map((field) => [field.name, value(field, name)])))
    .map((body) => {
      const bare = { ...body };
      for (const field of fields) {
        if (field.awaitsData === true && field.codec === 'flag') bare[field.name] = false;
        if (field.needsType !== undefined && sound && bare['type'] !== field.needsType)
          bare[field.name] = null;
      }
      if (sound && bare['type'] === 'enum' && bare['enum_values'] === null)
        bare['enum_values'] = ['one'];
      return bare;
    });
}

/** Taxonomies as Amplitude would list them, uses included. */
export function liveTaxonomies(options: LiveOptions): fc.Arbitrary<Taxonomy> {
  const several = (kind: Kind) =>
    fc.uniqueArray(fc.tuple(options.name, bodyFor(kind, false, options)), {
      maxLength: 4,
      selector: ([name]) => name,
    });
  const uses = fc.array(
    fc.tuple(
      fc.nat(20),
      fc.nat(20),
      fc.option(bodyFor('event_property', true, options)),
      fc.boolean(),
    ),
    { maxLength: 6 },
  );
  return fc
    .record({
      category: several('category'),
      event: several('event'),
      event_property: several('event_property'),
      user_property: several('user_property'),
      group_property: several('group_property'),
      uses,
    })
    .map(({ uses: used, ...shared }) => {
      const entities: Entity[] = [];
      for (const { kind } of kinds) {
        for (const [name, body] of shared[kind]) {
          const fields = new Map(Object.entries(body));
          if (kind === 'event') {
            const categories = shared.category.map(([category]) => category);
            if (!categories.includes(String(fields.get('category'))))
              fields.set('category', categories[0] ?? null);
          }
          entities.push(entity(kind, name, null, fields));
        }
      }
      for (const [e, p, own] of used) {
        const event = shared.event[e % Math.max(shared.event.length, 1)];
        const property = shared.event_property[p % Math.max(shared.event_property.length, 1)];
        if (event === undefined || property === undefined) continue;
        const { classifications: _, ...inherited } = property[1];
        entities.push(
          entity(
            'event_property',
            property[0],
            event[0],
            new Map(Object.entries(own ?? inherited)),
          ),
        );
      }
      return taxonomyOf(entities);
    });
}

function entity(
  kind: Kind,
  name: string,
  scope: string | null,
  fields: ReadonlyMap<string, Value>,
): Entity {
  return { kind, name, scope, state: 'present', fields, renamedFrom: [], id: null };
}
