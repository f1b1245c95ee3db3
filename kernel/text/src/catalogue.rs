//! Message files (Fluent) and the lookup of a message in a person's language.

use basics::Refusal;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::Arc;

/// A language the pages speak.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Lang {
    #[default]
    Sv,
    En,
}

impl Lang {
    /// The language tag, `sv` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Sv => "sv",
            Lang::En => "en",
        }
    }

    /// Reads a language tag; anything but `en` is Swedish.
    pub fn read(tag: &str) -> Lang {
        if tag == "en" { Lang::En } else { Lang::Sv }
    }
}

/// A value set into a message. Numbers choose plural forms; text is set as it is.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Number(i64),
}

impl From<&str> for Value {
    fn from(s: &str) -> Value {
        Value::Text(s.to_string())
    }
}
impl From<String> for Value {
    fn from(s: String) -> Value {
        Value::Text(s)
    }
}
impl From<&String> for Value {
    fn from(s: &String) -> Value {
        Value::Text(s.clone())
    }
}
impl From<i64> for Value {
    fn from(n: i64) -> Value {
        Value::Number(n)
    }
}
impl From<usize> for Value {
    fn from(n: usize) -> Value {
        Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

type Bundle = FluentBundle<FluentResource>;

/// All messages, both languages.
pub struct Catalogue {
    sv: Bundle,
    en: Bundle,
}

impl Catalogue {
    /// Reads message files, one `(swedish, english)` pair per crate.
    ///
    /// # Panics
    /// When a file does not parse or a message id stands twice: a mistake of ours, found by any test.
    pub fn read(files: &[(&str, &str)]) -> Arc<Catalogue> {
        let sv = bundle("sv", files.iter().map(|f| f.0));
        let en = bundle("en", files.iter().map(|f| f.1));
        Arc::new(Catalogue { sv, en })
    }
}

fn bundle<'a>(tag: &str, files: impl Iterator<Item = &'a str>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![tag.parse().expect("sv and en are language tags")]);
    bundle.set_use_isolating(false);
    for file in files {
        let resource = FluentResource::try_new(file.to_string())
            .unwrap_or_else(|(_, errors)| panic!("message file ({tag}) does not parse: {errors:?}"));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("a message id stands twice ({tag}): {errors:?}");
        }
    }
    bundle
}

/// The messages in one language: what a page or a command speaks with.
#[derive(Clone)]
pub struct Words {
    catalogue: Arc<Catalogue>,
    pub lang: Lang,
}

impl Words {
    pub fn new(catalogue: Arc<Catalogue>, lang: Lang) -> Words {
        Words { catalogue, lang }
    }

    /// The message as it stands. A missing id shows itself as `⟦id⟧`; a test finds it.
    pub fn t(&self, id: &str) -> String {
        self.tv(id, &[])
    }

    /// The message with values set in.
    pub fn tv(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(
                Cow::Owned((*name).to_string()),
                match value {
                    Value::Text(s) => FluentValue::from(s.clone()),
                    Value::Number(n) => FluentValue::from(*n),
                },
            );
        }
        self.format(id, &args).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// Whether the message exists in this language.
    pub fn has(&self, id: &str) -> bool {
        self.bundle().has_message(id)
    }

    /// A refusal as a sentence.
    pub fn refusal(&self, r: &Refusal) -> String {
        let values: Vec<(&str, Value)> = r.values.iter().map(|(n, v)| (*n, as_written(v))).collect();
        self.tv(r.id, &values)
    }

    fn bundle(&self) -> &Bundle {
        match self.lang {
            Lang::Sv => &self.catalogue.sv,
            Lang::En => &self.catalogue.en,
        }
    }

    fn format(&self, id: &str, args: &FluentArgs) -> Option<String> {
        let bundle = self.bundle();
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if errors.is_empty() { Some(text) } else { Some(format!("⟦{id}: {errors:?}⟧")) }
    }
}

/// A refusal carries its values as text; a whole number among them chooses the plural form as a number does.
fn as_written(value: &str) -> Value {
    match value.parse::<i64>() {
        Ok(n) if n.to_string() == value => Value::Number(n),
        Ok(_) | Err(_) => Value::from(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_a_refusal_chooses_the_plural_form() {
        let sv = "rows = { $n ->\n    [one] En rad\n   *[other] { $n } rader\n } i { $case }\n";
        let words = Words::new(Catalogue::read(&[(sv, sv)]), Lang::Sv);
        let refusal = |n: i64, case: &str| words.refusal(&Refusal::new("rows").with("n", n).with("case", case));
        assert_eq!(refusal(1, "007"), "En rad i 007");
        assert_eq!(refusal(2, "2021"), "2 rader i 2021");
        assert_eq!(refusal(12_000, "x"), "12000 rader i x");
    }

    fn words(lang: Lang) -> Words {
        let sv = "cases = { $n ->\n    [one] { $n } ärende\n   *[other] { $n } ärenden\n }\nhello = Hej { $name }\n";
        let en = "cases = { $n ->\n    [one] { $n } case\n   *[other] { $n } cases\n }\nhello = Hello { $name }\n";
        Words::new(Catalogue::read(&[(sv, en)]), lang)
    }

    #[test]
    fn numbers_choose_the_plural_form() {
        assert_eq!(words(Lang::Sv).tv("cases", &[("n", 1i64.into())]), "1 ärende");
        assert_eq!(words(Lang::Sv).tv("cases", &[("n", 4i64.into())]), "4 ärenden");
        assert_eq!(words(Lang::En).tv("cases", &[("n", 1i64.into())]), "1 case");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(words(Lang::Sv).t("nope"), "⟦nope⟧");
    }

    #[test]
    fn a_refusal_becomes_a_sentence() {
        let r = Refusal::new("hello").with("name", "Maja");
        assert_eq!(words(Lang::Sv).refusal(&r), "Hej Maja");
    }
}
