import { CopyButton } from "../../parts/copy-button.js";
import { Heading } from "../../parts/heading.js";

export function CodeSample({ language, code }: { readonly language: string; readonly code: string }) {
  return (
    <div className="code-sample">
      <div className="code-head">
        <Heading level={3}>{language}</Heading>
        <CopyButton text={() => code} />
      </div>
      <pre tabIndex={0} aria-label={language} translate="no">
        {code}
      </pre>
    </div>
  );
}
