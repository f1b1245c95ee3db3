//! A rule's "no". Rules return every refusal at once, never only the first.

/// Why a rule says no: a message id with its values, and the form field it concerns.
///
/// The sentence a person reads stands in the message files (`text/sv.ftl`, `text/en.ftl`) of the
/// crate that owns the rule, under the same id. It says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Message id, `noun-what-is-wrong`, e.g. `notice-before-adjustment`.
    pub id: &'static str,
    /// Name of the form field at fault; empty when the whole form is.
    pub field: String,
    /// Values set into the message.
    pub values: Vec<(&'static str, String)>,
}

impl Refusal {
    pub fn new(id: &'static str) -> Refusal {
        Refusal { id, field: String::new(), values: Vec::new() }
    }

    /// Names the form field at fault.
    pub fn at(mut self, field: impl Into<String>) -> Refusal {
        self.field = field.into();
        self
    }

    /// Sets a value into the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Refusal {
        self.values.push((name, value.to_string()));
        self
    }
}

/// `value` when nothing was refused, else everything that was.
pub fn all_or<T>(refusals: Vec<Refusal>, value: T) -> Result<T, Vec<Refusal>> {
    if refusals.is_empty() { Ok(value) } else { Err(refusals) }
}
