//! Where a party's notice board is on the web.

use super::{LINE, within};
use basics::Refusal;

/// Whether the text can be opened as a page: `http` or `https`, a host with a dot, and no space.
pub fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || "-.:".contains(c);
    let labels = host.split(':').next().unwrap_or_default().split('.');
    let whole = labels.clone().count() > 1 && labels.into_iter().all(|label| !label.is_empty());
    whole
        && host.chars().all(plain)
        && !rest.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"\\".contains(c))
}

/// Everything wrong with the address of a notice board; nothing is wrong with an empty one.
pub fn validate_notice_board(address: &str) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if !address.is_empty() && !is_web_address(address) {
        refusals.push(Refusal::new("agreement-notice-board-bad").at("notice_board"));
    }
    within(address, LINE, "notice_board", &mut refusals);
    refusals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_address_can_be_opened() {
        for good in [
            "https://www.lekeberg.se/anslagstavla",
            "http://ekby.se",
            "https://ekby.se:8443/a?b=c#d",
            "https://åmål.se",
        ] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "lekeberg.se",
            "javascript:alert(1)",
            "https://",
            "https://lekeberg",
            "https://a b.se",
            "https://a.se/x y",
            "ftp://a.se",
            "https://.se",
            "https://x@a.se",
            "https://a.se/\"x",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
