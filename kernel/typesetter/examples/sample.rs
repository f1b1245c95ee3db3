//! Writes the sample documents as PDF to the folder given: `cargo run -p typesetter --example sample -- FOLDER`.

#[path = "../tests/samples.rs"]
mod samples;

use std::path::PathBuf;

use typesetter::Typesetter;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write the samples to")?);
    std::fs::create_dir_all(&folder)?;
    let typesetter = Typesetter::new();
    for (name, document) in samples::all() {
        let rendered = typesetter.render(&document)?;
        for warning in &rendered.warnings {
            eprintln!("{name}: {warning}");
        }
        std::fs::write(folder.join(format!("{name}.pdf")), rendered.pdf)?;
    }
    Ok(())
}
