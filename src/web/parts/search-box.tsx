import { useState } from "react";
import {
  ComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type Key,
} from "react-aria-components";
import { useLanguage } from "../i18n/use-language.js";

export interface Found {
  readonly id: string;
  readonly name: string;
  readonly about?: string | undefined;
}

export interface SearchBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly none: string;
  readonly found: readonly Found[];
  readonly isBusy: boolean;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onChoose: (id: string) => void;
}

/**
 * A text field that looks along while someone types, and gives what was chosen. Works by keyboard alone. Every choice
 * starts a fresh field that has the focus, so that the next word can be typed at once.
 */
export default function SearchBox(props: SearchBoxProps) {
  const { label, hint, placeholder, none, found, isBusy, words, onWords, onChoose } = props;
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const choose = (key: Key | null): void => {
    if (key === null) return;
    onChoose(String(key));
    setRound((before) => before + 1);
  };
  return (
    <I18nProvider locale={language === "nl" ? "nl-NL" : "en-US"}>
      <ComboBox
        key={round}
        className="search-box"
        inputValue={words}
        onInputChange={onWords}
        selectedKey={null}
        onSelectionChange={choose}
        items={found}
        allowsEmptyCollection={words.trim().length > 1}
        menuTrigger="input"
        allowsCustomValue
      >
        <Label className="utrecht-form-label">{label}</Label>
        {hint === undefined ? null : (
          <Text slot="description" className="quiet">
            {hint}
          </Text>
        )}
        <Input
          autoFocus={round > 0}
          className="utrecht-textbox"
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
        />
        <Popover className="search-list">
          <ListBox<Found> renderEmptyState={() => <span className="search-none">{isBusy ? "…" : none}</span>}>
            {({ id, name, about }) => (
              <ListBoxItem id={id} textValue={name} className="search-item">
                <Text slot="label">{name}</Text>
                {about === undefined ? null : (
                  <Text slot="description" className="quiet">
                    {about}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
