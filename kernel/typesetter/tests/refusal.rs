//! What a template asks for beyond its data is refused, and a refusal is a fault with Typst's words.

use typesetter::Typesetter;

use crate::samples::blank;

fn check_refused(template: &str, words: &str) {
    let Err(fault) = Typesetter::with_template(template).render(&blank()) else { panic!("{template} went through") };
    assert!(fault.to_string().contains(words), "{template}: {fault}");
}

#[test]
fn a_template_reaches_its_data_and_nothing_else() {
    check_refused("#read(\"/etc/passwd\")", "not found");
    check_refused("#read(\"../../Cargo.toml\")", "");
    check_refused("#include \"other.typ\"", "not found");
    check_refused("#import \"@preview/cetz:0.3.0\"", "not found");
    check_refused("#datetime.today()", "");
    check_refused("#json(\"data.json\").at(\"nothing\")", "nothing");
}

#[test]
fn several_faults_are_joined() {
    check_refused("#set text(font: \"Inter\")\nNo title.", "title");
}
