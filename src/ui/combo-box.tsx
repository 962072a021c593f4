import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { Ref } from "react";
import { classNames } from "./class-names.ts";
import styles from "./combo-box.module.css";
import { Field, type FieldTexts } from "./field.tsx";
import fieldStyles from "./field.module.css";
import { useIsLooking } from "./looking.tsx";

export interface ComboOption {
  id: string;
  label: string;
  help?: string;
}

interface ComboBoxProps extends FieldTexts {
  id: string;
  name?: string;
  /** what the list is called, for those who listen */
  listLabel: string;
  /** what fits the typed text */
  options: readonly ComboOption[];
  /** what is typed; any text will do */
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  /** said under the field where nothing fits */
  noneFits: string;
  ref?: Ref<HTMLInputElement>;
}

/**
 * A text field that offers known answers while one types; whatever is typed stays. Arrows walk the list, Enter takes
 * an answer, Esc closes the list and keeps the text.
 */
export function ComboBox({
  id,
  name,
  label,
  help,
  error,
  listLabel,
  options,
  value,
  onChange,
  onBlur,
  noneFits,
  ref,
}: ComboBoxProps) {
  const isLooking = useIsLooking();
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<ComboOption>({
    inputId: id,
    items: [...options],
    itemToString: (option) => option?.label ?? "",
    inputValue: value,
    selectedItem: null,
    stateReducer,
    onStateChange: ({ selectedItem }) => {
      if (selectedItem) onChange(selectedItem.label);
    },
  });
  const isListed = !isLooking && isOpen && options.length > 0;
  return (
    <Field
      id={id}
      label={label}
      help={help}
      error={error}
      after={
        <output className={styles.none}>{value.trim() !== "" && options.length === 0 && noneFits}</output>
      }
    >
      {(wired) => (
        <span className={styles.box}>
          <input
            {...getInputProps({
              ...(ref && { ref }),
              onChange: (event) => onChange(event.currentTarget.value),
              ...(onBlur && { onBlur }),
              "aria-expanded": isListed,
              "aria-labelledby": undefined, // the label names it
            })}
            {...wired}
            readOnly={isLooking}
            name={name}
            autoComplete="off"
            spellCheck={false}
            className={classNames(fieldStyles.control, styles.input)}
          />
          <ul
            {...getMenuProps({ "aria-label": listLabel, "aria-labelledby": undefined })}
            className={styles.list}
            hidden={!isListed}
          >
            {isListed &&
              options.map((option, index) => (
                <li
                  key={option.id}
                  {...getItemProps({ item: option, index })}
                  className={classNames(styles.option, index === highlightedIndex && styles.highlighted)}
                >
                  {option.label}
                  {option.help && <small className={styles.help}>{option.help}</small>}
                </li>
              ))}
          </ul>
        </span>
      )}
    </Field>
  );
}

/** What is typed is the answer: leaving the field or pressing Esc never changes it. */
function stateReducer(
  state: UseComboboxState<ComboOption>,
  { type, changes }: UseComboboxStateChangeOptions<ComboOption>,
): Partial<UseComboboxState<ComboOption>> {
  if (type === useCombobox.stateChangeTypes.InputBlur)
    return { ...changes, selectedItem: null, inputValue: state.inputValue };
  if (type === useCombobox.stateChangeTypes.InputKeyDownEscape)
    return { ...state, isOpen: false, highlightedIndex: -1 };
  return changes;
}
