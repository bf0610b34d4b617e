import { useTranslation } from "react-i18next";
import type { Contact, SafetyAnswer } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { OutsideLink } from "../../parts/outside-link.js";

/** Whom to call now: large, calm and first; it comes into view by itself. The ordinary ways stand below it. */
export function SafetyFirst({ answer }: { readonly answer: SafetyAnswer }) {
  const { t } = useTranslation("ways");
  const inView = answer.contacts.filter((contact) => contact.inView);
  const others = answer.contacts.filter((contact) => !contact.inView);
  return (
    <section className="safety" aria-labelledby="safety-title">
      <Heading level={2} id="safety-title" takesFocus>
        {t(`safety.${answer.level}`)}
      </Heading>
      <ul className="contacts">
        {inView.map((contact) => (
          <ContactLine key={contact.name} contact={contact} />
        ))}
      </ul>
      <div className="safety-columns">
        <Lines title={t("safety.say")} lines={answer.sentences} />
        <Lines title={t("safety.doNot")} lines={answer.doNot} />
      </div>
      {answer.dangers.map(({ askedId, name, question, askNotes }) => (
        <Lines key={askedId} title={`${t("safety.question")}: ${name}`} lines={[question, ...askNotes]} />
      ))}
      {answer.elsewhere === null ? null : <p>{answer.elsewhere}</p>}
      {others.length === 0 ? null : (
        <details>
          <summary>{t("safety.moreContacts")}</summary>
          <ul className="contacts">
            {others.map((contact) => (
              <ContactLine key={contact.name} contact={contact} />
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t("safety.duties")}</summary>
        {answer.duties.map(({ name, steps }) => (
          <Lines key={name} title={name} lines={steps} />
        ))}
        <Lines title={t("safety.onceSafe")} lines={answer.onceSafe.map(({ name }) => name)} />
      </details>
      <p className="quiet">{t("safety.below")}</p>
    </section>
  );
}

function ContactLine({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation("ways");
  const { name, phone, site, when, hours, cost, chat, via, otherPhones } = contact;
  return (
    <li className="contact">
      {phone === null ? (
        <span className="contact-name">{name}</span>
      ) : (
        <a className="contact-call" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
          <span className="contact-number">{phone}</span>
          <span>{t("safety.call", { name })}</span>
        </a>
      )}
      <span className="contact-for">{when ?? contact.for}</span>
      <span className="quiet">
        {[hours, cost, chat, via, ...otherPhones.map(({ number, what }) => `${number} (${what})`)]
          .filter((part) => part !== null)
          .join(" · ")}{" "}
        {site === null ? null : <OutsideLink href={site}>{t("safety.site", { site })}</OutsideLink>}
      </span>
    </li>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Heading level={3}>{title}</Heading>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
