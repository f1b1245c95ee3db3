//! What a browser sent: fields in order, and uploaded files.

use bytes::Bytes;

/// The fields of a form or of an address's query, in the order sent.
#[derive(Clone, Debug, Default)]
pub struct Form(Vec<(String, String)>);

/// A file as sent: the name it claims and its bytes.
#[derive(Clone, Debug)]
pub struct Upload {
    pub field: String,
    pub name: String,
    pub bytes: Bytes,
}

impl Form {
    /// NUL is left out: no person writes it, and PostgreSQL cannot keep it.
    pub fn new(fields: Vec<(String, String)>) -> Form {
        Form(fields.into_iter().map(|(name, value)| (name, value.replace('\0', ""))).collect())
    }

    /// Reads `a=1&b=2`.
    pub fn read(encoded: &[u8]) -> Form {
        Form::new(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The trimmed value of a field, with line ends as `\n`; empty when it was not sent.
    pub fn get(&self, name: &str) -> String {
        self.raw(name).trim().to_string()
    }

    /// The value as sent, but for line ends; for passwords.
    pub fn raw(&self, name: &str) -> String {
        let value = self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()).unwrap_or_default();
        value.replace("\r\n", "\n")
    }

    /// Every value of a field that may be sent several times.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| v.trim().to_string()).collect()
    }

    /// The non-empty lines of a text area, trimmed.
    pub fn lines(&self, name: &str) -> Vec<String> {
        self.get(name).lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_string).collect()
    }

    /// Whether a check box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// A whole number; `None` when empty or not a number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name).parse().ok()
    }

    pub fn fields(&self) -> &[(String, String)] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nul_is_left_out() {
        let form = Form::read(b"a=x%00y");
        assert_eq!((form.get("a"), form.raw("a")), ("xy".to_string(), "xy".to_string()));
    }

    #[test]
    fn fields_are_trimmed_and_line_ends_made_alike() {
        let form = Form::read("a=+%C3%A5r+&b=rad+1%0D%0A%0D%0A+rad+2&c=&c=2&d=x1".as_bytes());
        assert_eq!(form.get("a"), "år");
        assert_eq!(form.lines("b"), ["rad 1", "rad 2"]);
        assert_eq!(form.all("c"), ["", "2"]);
        assert_eq!((form.get("missing"), form.number("d"), form.ticked("c")), (String::new(), None, true));
    }
}
