/** The form of the tag of a language, BCP 47 as far as agendas need it: `fr`, `pt-BR`, `zh-Hant`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
