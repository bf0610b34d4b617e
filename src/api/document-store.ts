import { BREAK, visit, type DocumentNode } from "graphql";

/** Queries of an app that are kept parsed. */
const MOST_DOCUMENTS = 200;

/**
 * Parsed queries by their hash, least recently used out first. A query that holds values of its own is not kept:
 * those may be a situation, and nothing of a situation is stored.
 */
export class DocumentStore {
  private readonly documents = new Map<string, DocumentNode>();

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key);
    if (document === undefined) return undefined;
    this.documents.delete(key);
    this.documents.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    if (holdsValues(document)) return;
    this.documents.set(key, document);
    const [oldest] = this.documents.keys();
    if (this.documents.size > MOST_DOCUMENTS && oldest !== undefined) this.documents.delete(oldest);
  }

  async delete(key: string): Promise<boolean> {
    return this.documents.delete(key);
  }
}

function holdsValues(document: DocumentNode): boolean {
  let found = false;
  const stop = (): typeof BREAK => {
    found = true;
    return BREAK;
  };
  visit(document, { StringValue: stop, ObjectValue: stop, ListValue: stop });
  return found;
}
