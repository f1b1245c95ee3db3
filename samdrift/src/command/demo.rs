//! `samdrift demo`: the whole program on one real board's public figures.

use super::{Place, serve, told, words};
use crate::demo::{self, Loaded};
use crate::{Front, open_store, site_of};
use basics::{Day, Moment};
use press::Renderer as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use store::{Fault, Store};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    place: Place,
    /// Adressen att svara på
    #[arg(long, value_name = "ADRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: String,
    /// Laddar och skriver dokumenten men svarar inte på någon adress
    #[arg(long)]
    no_serve: bool,
    /// Dagen som demon lever på
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD", default_value = demo::DAY)]
    today: String,
}

pub async fn run(args: Args) -> Result<ExitCode, String> {
    let w = words();
    let mut wrong = Vec::new();
    let today: Option<Day> = args.today.parse().ok();
    if today.is_none() {
        wrong.push(w.tv("cli-bad-day", &[("written", (&args.today).into())]));
    }
    let address = serve::read_address(&args.listen);
    wrong.extend(address.clone().err());
    let (Some(today), Ok(address), true) = (today, address, wrong.is_empty()) else {
        eprintln!("{}", wrong.join("\n"));
        return Ok(ExitCode::from(2));
    };
    let settings = args.place.settings(true);
    let begun = Instant::now();
    let store = open_store(&settings).await.map_err(|f| told(&f))?;
    match found(&store).await.map_err(|f| told(&f))? {
        Found::Demo => println!("{}", w.tv("demo-found", &[("data", settings.data.display().to_string().into())])),
        Found::Own => return Err(w.tv("demo-own", &[("data", settings.data.display().to_string().into())])),
        Found::Nothing => fill(&store, begun).await.map_err(|f| told(&f))?,
    }
    if args.no_serve {
        store.close().await;
        return Ok(ExitCode::SUCCESS);
    }
    let site = site_of(store, Some(today), Front { secure_cookies: !address.ip().is_loopback(), behind_proxy: false });
    serve::answer(site, address).await
}

enum Found {
    Nothing,
    Demo,
    /// Somebody's own data: one-press sign-in must not open it.
    Own,
}

async fn found(store: &Store) -> Result<Found, Fault> {
    let mut tx = store.read().await?;
    let is_demo = store::find_setting(&mut tx, 0, "demo").await?.is_some();
    let is_empty = store::list_cooperations(&mut tx).await?.is_empty();
    Ok(if is_demo {
        Found::Demo
    } else if is_empty {
        Found::Nothing
    } else {
        Found::Own
    })
}

async fn fill(store: &Store, begun: Instant) -> Result<(), Fault> {
    let typesetter = typesetter::Typesetter::new();
    let morning = Moment::read("2021-02-24T07:00:00Z").expect("a moment");
    let opened = begun.elapsed();
    let loaded = demo::load(store, morning, &typesetter).await?;
    let filled = begun.elapsed();
    let folder = store.data().join("documents");
    let documents = demo::documents_of(store, &loaded).await?;
    let mut pages = 0usize;
    for (name, document) in &documents {
        let bytes = typesetter.pdf(document).map_err(|e| Fault::Other(e.to_string()))?;
        write(&folder.join(name), &bytes)?;
        pages += bytes.len();
    }
    let written = begun.elapsed();
    tell(store, &loaded, documents.len(), pages, [opened, filled, written]).await
}

/// Writes a document whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let parent = path.parent().expect("a document lies in a folder");
    std::fs::create_dir_all(parent)?;
    let part = path.with_extension("part");
    std::fs::write(&part, bytes)?;
    Ok(std::fs::rename(part, path)?)
}

async fn tell(
    store: &Store,
    loaded: &Loaded,
    documents: usize,
    bytes: usize,
    at: [std::time::Duration; 3],
) -> Result<(), Fault> {
    let mut tx = store.read().await?;
    let (lines, hash) = store::journal_head(&mut tx, loaded.cooperation).await?.unwrap_or_default();
    let engine = match store.engine() {
        store::Engine::Sqlite => store.data().join("samdrift.db").display().to_string(),
        store::Engine::Postgres => "PostgreSQL".to_string(),
    };
    let ms = |d: std::time::Duration| i64::try_from(d.as_millis()).unwrap_or(i64::MAX);
    let kilobytes = i64::try_from(bytes / 1024).unwrap_or(i64::MAX);
    let values = [
        ("engine", engine.into()),
        ("files", store.data().join("files").display().to_string().into()),
        ("folder", store.data().join("documents").display().to_string().into()),
        ("parties", loaded.parties.into()),
        ("persons", loaded.persons.into()),
        ("seats", loaded.seats.into()),
        ("cases", loaded.cases.into()),
        ("papers", loaded.documents.into()),
        ("meetings", loaded.meetings.len().into()),
        ("paragraphs", loaded.paragraphs.into()),
        ("documents", documents.into()),
        ("kilobytes", text::number(kilobytes).into()),
        ("lines", lines.into()),
        ("hash", hash.into()),
        ("opened", ms(at[0]).into()),
        ("filled", ms(at[1] - at[0]).into()),
        ("written", ms(at[2] - at[1]).into()),
    ];
    println!("{}", words().tv("demo-loaded", &values));
    Ok(())
}
