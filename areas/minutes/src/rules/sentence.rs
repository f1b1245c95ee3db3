//! A sentence to be said in either language: a message id and its values.

use text::{Value, Words};

/// A message with its values, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub id: &'static str,
    pub values: Vec<(&'static str, String)>,
}

impl Sentence {
    pub fn new(id: &'static str) -> Sentence {
        Sentence { id, values: Vec::new() }
    }

    /// Sets a value into the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Sentence {
        self.values.push((name, value.to_string()));
        self
    }

    pub fn said(&self, words: &Words) -> String {
        let values: Vec<(&str, Value)> = self.values.iter().map(|(n, v)| (*n, Value::from(v))).collect();
        words.tv(self.id, &values)
    }
}
