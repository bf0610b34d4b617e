import { useRef, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";
import { WipeButton } from "../../parts/wipe-button.js";
import { holdsWords } from "../../talk/talk.js";
import { useTalk } from "../../talk/talk-context.js";

const LONGEST = 2_000;
const EXAMPLES = ["example1", "example2", "example3"] as const;

/** The opening question, in own words. */
export function Wish() {
  const { t } = useTranslation("talk");
  const { talk, change } = useTalk();
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = talk.heard === "" && !talk.skipped && talk.facts.length === 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (talk.wish.trim() === "") field.current?.focus();
    else change({ do: "hear" });
  };
  const take = (example: string): void => {
    change({ do: "write", wish: example });
    change({ do: "hear" });
  };
  return (
    <form onSubmit={submit} className="wish" autoComplete="off">
      <Heading level={1} id="wish-title">
        {t("question")}
      </Heading>
      <p id="wish-hint">{t("hint")}</p>
      <textarea
        ref={field}
        id="wish"
        className="utrecht-textarea"
        aria-labelledby="wish-title"
        aria-describedby="wish-hint wish-private"
        rows={3}
        maxLength={LONGEST}
        value={talk.wish}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => change({ do: "write", wish: target.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) submit(event);
        }}
      />
      <div className="row">
        <Button look="primary" type="submit">
          {t("next")}
        </Button>
        {isNew ? (
          <Button look="subtle" onClick={() => change({ do: "skip" })}>
            {t("skip")}
          </Button>
        ) : null}
        {holdsWords(talk) ? <WipeButton /> : null}
      </div>
      <p id="wish-private" className="quiet private">
        {t("private")}
      </p>
      {isNew ? (
        <div className="examples">
          <p className="quiet">{t("examples")}</p>
          <ul>
            {EXAMPLES.map((example) => (
              <li key={example}>
                <button type="button" className="example" onClick={() => take(t(example))}>
                  {t(example)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </form>
  );
}
