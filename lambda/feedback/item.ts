import { keysOf } from './keys';
import { readRow } from './readRow';
import type { StoredRow } from './row';

/** An attribute in DynamoDB's own notation, of the kinds a row needs. */
type Attribute = { readonly S: string } | { readonly N: string } | { readonly BOOL: boolean };

/** The row as DynamoDB takes it: its attributes and its keys. */
export function itemFromRow(row: StoredRow): Record<string, Attribute> {
  const { pk, sk, subjectPk } = keysOf(row);
  return {
    pk: { S: pk },
    sk: { S: sk },
    subjectPk: { S: subjectPk },
    id: { S: row.id },
    day: { S: row.day },
    subject: { S: row.subject },
    helpful: { BOOL: row.helpful },
    locale: { S: row.locale },
    version: { S: row.version },
    expires: { N: String(row.expires) },
  };
}

/** The row in an item; null when it holds none, or anything beside it. */
export function rowFromItem(item: Readonly<Record<string, object>>): StoredRow | null {
  const { pk: _pk, sk: _sk, subjectPk: _subjectPk, ...attributes } = item;
  return readRow(
    Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, plain(attribute)])),
  );
}

function plain(attribute: object): unknown {
  if ('N' in attribute) return Number(attribute.N);
  if ('BOOL' in attribute) return attribute.BOOL;
  return 'S' in attribute ? attribute.S : attribute;
}
