import { useTranslation } from "react-i18next";
import { Heading } from "../../parts/heading.js";
import type { Knot } from "./use-knots.js";

const MOST = 2;
const CUTS = 2;

/** What holds each other, as a sentence, and what cuts it. The two clearest are enough in a talk. */
export function Knots({ knots }: { readonly knots: readonly Knot[] }) {
  const { t } = useTranslation("ways");
  if (knots.length === 0) return null;
  return (
    <section className="knots" aria-labelledby="knots-title">
      <Heading level={2} id="knots-title">
        {t("knot.title")}
      </Heading>
      {knots.slice(0, MOST).map((knot) => (
        <KnotPart key={knot.sentence} knot={knot} />
      ))}
    </section>
  );
}

function KnotPart({ knot }: { readonly knot: Knot }) {
  const { t } = useTranslation("ways");
  const { strength, sentence, alsoSentence, cuts, settledBy } = knot;
  const names = (things: readonly { readonly name: string }[]): string =>
    things.map(({ name }) => name).join(", ");
  return (
    <div className="knot">
      <p>
        {sentence} <span className="tag">{t(`knot.${strength}`)}</span>
      </p>
      {alsoSentence === null ? null : <p className="quiet">{alsoSentence}</p>}
      {strength !== "CERTAIN" && settledBy[0] !== undefined ? (
        <p>{t("knot.ask", { question: settledBy[0].question })}</p>
      ) : null}
      {cuts.length === 0 ? (
        <p>{t("knot.noCut")}</p>
      ) : (
        <>
          <p className="strong">{t("knot.cut")}</p>
          <ul className="plain">
            {cuts.slice(0, CUTS).map((cut) => (
              <li key={cut.interventions.map(({ id }) => id).join()}>
                {cut.interventions.map(({ id, name, firstStep }) => (
                  <p key={id}>
                    <span className="strong">{name}.</span> {firstStep}
                  </p>
                ))}
                {cut.then.length === 0 ? null : (
                  <p className="quiet">{t("knot.then", { names: names(cut.then) })}</p>
                )}
                {cut.leansOn.length === 0 ? null : (
                  <p className="quiet">{t("knot.leans", { names: names(cut.leansOn) })}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
